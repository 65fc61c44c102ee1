//! Model, messages, effects, screens.
