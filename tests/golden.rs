//! The result files, byte for byte.
//!
//! A change here is a change in what people are told or in a format others read: look at the
//! difference, then write the new files with `BLESS=1 cargo test --test golden`.

use std::fs;
use std::path::Path;

#[test]
fn the_result_of_a_record_is_the_same_bytes_as_ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(stem) = name.strip_suffix(".record.json") else { continue };
        let result = back_check::assess_json(&fs::read_to_string(&path).unwrap()).unwrap();
        let golden = folder.join(format!("{stem}.result.json"));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&golden, &result).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap();
        assert_eq!(result, expected, "{stem}: the result has changed");
        seen += 1;
    }
    assert!(seen >= 4, "{seen} records");
}
