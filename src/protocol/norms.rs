//! Filled by the protocol tables.
