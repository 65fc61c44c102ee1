//! What the model wants done, as data: the shell does it.

use serde::{Deserialize, Serialize};

/// What the model wants done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Keep this on the device.
    Save(String),
    /// Remove what is kept.
    Forget,
    /// One entry back in the browser's history.
    Back,
    /// A new place in the browser's history.
    Push(u16),
    /// The same place in the browser's history, changed.
    Replace(u16),
    /// Move the focus, after drawing.
    Focus(Focus),
    /// Open the print dialogue.
    Print,
    /// Fetch the second half.
    LoadLate,
}

/// Where the focus goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Focus {
    /// The page's heading.
    Heading,
    /// The error summary.
    Errors,
    /// A field, by its name.
    Field(String),
}
