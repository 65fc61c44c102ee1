//! One mannequin drawn from joint angles.
