//! The result file.
