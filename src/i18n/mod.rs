//! Every word a reader sees.
