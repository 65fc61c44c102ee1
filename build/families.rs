//! The families of messages that must have one member for each id of a closed set.
//!
//! Holds the table and its checks. The members come from the enums in `src/protocol`, so a new id
//! without words stops the build.

use crate::fluent::Message;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// One family.
pub(crate) struct Family {
    /// The prefix of its ids and the name of its function.
    pub(crate) name: &'static str,
    /// Its file in the locale folder. In that file every message belongs to a family.
    pub(crate) file: &'static str,
    /// Where the enum is.
    pub(crate) source: &'static str,
    /// The enum, with the path other code knows it by.
    pub(crate) path: &'static str,
    /// The field that holds the message's value.
    pub(crate) value: &'static str,
    /// Attributes every member has.
    pub(crate) required: &'static [&'static str],
    /// Attributes some members have.
    pub(crate) optional: &'static [&'static str],
}

impl Family {
    /// The enum's own name.
    pub(crate) fn kind(&self) -> &'static str {
        self.path.rsplit("::").next().unwrap_or(self.path)
    }

    /// Whether a member is one key rather than a struct.
    pub(crate) fn is_plain(&self) -> bool {
        self.required.is_empty() && self.optional.is_empty()
    }
}

const IDS: &str = "src/protocol/ids.rs";
const EXERCISES: &str = "src/protocol/ids/exercises.rs";
const DIARY: &str = "src/protocol/ids/diary.rs";
const PICTURES: &str = "src/protocol/ids/pictures.rs";
const SAFETY: &str = "src/protocol/safety.rs";
const SOURCES: &str = "src/protocol/sources.rs";

const fn plain(name: &'static str, file: &'static str, path: &'static str) -> Family {
    Family { name, file, source: IDS, path, value: "text", required: &[], optional: &[] }
}

/// Every family.
pub(crate) static FAMILIES: &[Family] = &[
    Family {
        name: "safety",
        file: "safety.ftl",
        source: IDS,
        path: "crate::protocol::ids::SafetyId",
        value: "text",
        required: &["tell", "told"],
        optional: &[],
    },
    Family {
        name: "group",
        file: "safety.ftl",
        source: SAFETY,
        path: "crate::protocol::safety::GroupId",
        value: "text",
        required: &["why", "short"],
        optional: &[],
    },
    Family {
        name: "feature",
        file: "safety.ftl",
        source: SAFETY,
        path: "crate::protocol::safety::Feature",
        value: "text",
        required: &[],
        optional: &["tell"],
    },
    Family {
        name: "test",
        file: "tests.ftl",
        source: IDS,
        path: "crate::protocol::ids::TestId",
        value: "name",
        required: &["kit", "step1", "step2", "step3", "stop", "why"],
        optional: &[
            "field",
            "left",
            "right",
            "question",
            "choice2",
            "choice2text",
            "choice1",
            "choice1text",
            "choice0",
            "choice0text",
            "choicea",
            "choiceatext",
            "choiceb",
            "choicebtext",
            "choicec",
            "choicectext",
            "choiced",
            "choicedtext",
            "alt",
        ],
    },
    Family {
        name: "exercise",
        file: "exercises.ftl",
        source: EXERCISES,
        path: "crate::protocol::ids::ExerciseId",
        value: "name",
        required: &["how", "cue"],
        optional: &[],
    },
    Family {
        name: "region",
        file: "names.ftl",
        source: IDS,
        path: "crate::protocol::ids::Region",
        value: "name",
        required: &["start", "your"],
        optional: &[],
    },
    Family {
        name: "weekday",
        file: "names.ftl",
        source: DIARY,
        path: "crate::protocol::ids::Weekday",
        value: "text",
        required: &[],
        optional: &[],
    },
    Family {
        name: "phase",
        file: "names.ftl",
        source: IDS,
        path: "crate::protocol::ids::Phase",
        value: "name",
        required: &["short", "emphasis"],
        optional: &[],
    },
    Family {
        name: "claim",
        file: "claims.ftl",
        source: SOURCES,
        path: "crate::protocol::sources::ClaimId",
        value: "text",
        required: &["finding"],
        optional: &[],
    },
    plain("region_band", "names.ftl", "crate::protocol::ids::RegionBand"),
    plain("band", "names.ftl", "crate::protocol::ids::Band"),
    plain("place", "names.ftl", "crate::protocol::ids::PainPlace"),
    plain("equipment", "names.ftl", "crate::protocol::ids::Equipment"),
    plain("unit", "names.ftl", "crate::protocol::ids::Unit"),
    plain("side", "names.ftl", "crate::protocol::ids::Side"),
    plain("outcome", "names.ftl", "crate::protocol::ids::Outcome"),
    plain("level", "safety.ftl", "crate::protocol::ids::Level"),
    plain("variant", "names.ftl", "crate::protocol::ids::Variant"),
    Family { source: PICTURES, ..plain("figure", "figures.ftl", "crate::protocol::ids::PictureId") },
];

/// A member of an enum: its Rust name and its spelling in message ids.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) variant: String,
    pub(crate) spelling: String,
}

/// Members by family name.
pub(crate) type Members = BTreeMap<&'static str, Vec<Member>>;

/// The members of every family, read from the enums.
pub(crate) fn members(root: &Path) -> Result<Members, String> {
    let mut all = BTreeMap::new();
    for family in FAMILIES {
        println!("cargo:rerun-if-changed={}", family.source);
        let text =
            fs::read_to_string(root.join(family.source)).map_err(|e| format!("{}: {e}", family.source))?;
        let found = enum_members(&text, family.kind());
        if found.is_empty() {
            return Err(format!("{}: the enum {} was not found", family.source, family.kind()));
        }
        all.insert(family.name, found);
    }
    Ok(all)
}

/// The members of an enum, plain (`Name,`) or in the `ids!` macro (`Name = "spelling",`).
pub(crate) fn enum_members(text: &str, kind: &str) -> Vec<Member> {
    let mut members = Vec::new();
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        if !inside {
            let head = line.strip_prefix("pub enum ").unwrap_or(line);
            inside = head.strip_suffix('{').is_some_and(|name| name.trim() == kind);
        } else if line.starts_with('}') {
            break;
        } else if !line.starts_with("//") && !line.starts_with('#') && !line.is_empty() {
            let line = line.trim_end_matches(',');
            let (variant, spelling) = match line.split_once('=') {
                Some((variant, spelling)) => (variant.trim(), spelling.trim().trim_matches('"').to_owned()),
                None => (line, snake_case(line)),
            };
            members.push(Member { variant: variant.to_owned(), spelling });
        }
    }
    members
}

/// `OnsetBefore35` to `onset_before_35`.
fn snake_case(name: &str) -> String {
    let mut out = String::new();
    let mut digit = false;
    for c in name.chars() {
        if !out.is_empty() && (c.is_ascii_uppercase() || (c.is_ascii_digit() && !digit)) {
            out.push('_');
        }
        digit = c.is_ascii_digit();
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// Whether a message stands in a file where only family members belong.
pub(crate) fn in_family_file(message: &Message) -> bool {
    FAMILIES.iter().any(|family| family.file == message.file)
}

/// The family and member an id belongs to, for ids in a family's own file.
fn home<'a>(message: &'a Message, members: &Members) -> Option<(&'static Family, &'a str)> {
    FAMILIES.iter().filter(|family| family.file == message.file).find_map(|family| {
        let member = message.id.strip_prefix(family.name)?.strip_prefix('-')?;
        let known = members.get(family.name)?.iter().any(|m| m.spelling == member);
        known.then_some((family, member))
    })
}

/// Every id a family needs is there, and nothing else is in the families' files.
pub(crate) fn check(messages: &[Message], members: &Members) -> Result<(), Vec<String>> {
    let mut errors = Vec::new();
    let mut complain = |file: &str, id: &str, what: &str| errors.push(format!("{file}: {id}: {what}"));

    for message in messages {
        if !in_family_file(message) {
            continue;
        }
        let Some((family, _)) = home(message, members) else {
            complain(&message.file, &message.id, "is not a member of a family of this file");
            continue;
        };
        if !message.args.is_empty() {
            complain(&message.file, &message.name(), "a family member takes no arguments");
        }
        if let Some(attribute) = message.attribute.as_deref() {
            if !family.required.contains(&attribute) && !family.optional.contains(&attribute) {
                complain(&message.file, &message.name(), "is not an attribute of this family");
            }
        }
    }

    let there = |id: &str, attribute: Option<&str>| {
        messages.iter().any(|m| m.id == id && m.attribute.as_deref() == attribute)
    };
    for family in FAMILIES {
        for member in members.get(family.name).into_iter().flatten() {
            let id = format!("{}-{}", family.name, member.spelling);
            if !there(&id, None) {
                complain(family.file, &id, "is missing");
            }
            for &attribute in family.required {
                if !there(&id, Some(attribute)) {
                    complain(family.file, &format!("{id}.{attribute}"), "is missing");
                }
            }
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}
