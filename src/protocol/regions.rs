//! Emergency numbers by region (protocol section 1): data only.
//!
//! Holds the numbers a stop card shows. The browser's language proposes a region; the reader
//! can change it on the card. Numbers are public and checked against each country's own health
//! service pages; 112 also works from mobile phones in most of the world.

/// A region with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CareRegion {
    /// The region's name in the locale files, and in attributes and storage.
    pub id: &'static str,
    /// ISO 3166 codes that propose it; the last row has none and is the fallback.
    pub countries: &'static [&'static str],
    /// Whom to call in an emergency.
    pub emergency: &'static str,
    /// Whom to call for medical advice today, where there is one number for all.
    pub advice: Option<&'static str>,
}

/// The regions offered, in the order of the list on the card.
pub static REGIONS: [CareRegion; 9] = [
    CareRegion { id: "gb", countries: &["GB"], emergency: "999", advice: Some("111") },
    CareRegion { id: "ie", countries: &["IE"], emergency: "112", advice: None },
    CareRegion { id: "us", countries: &["US", "PR"], emergency: "911", advice: None },
    CareRegion { id: "ca", countries: &["CA"], emergency: "911", advice: Some("811") },
    CareRegion { id: "au", countries: &["AU"], emergency: "000", advice: Some("1800 022 222") },
    CareRegion { id: "nz", countries: &["NZ"], emergency: "111", advice: Some("0800 611 116") },
    CareRegion {
        id: "eu",
        countries: &[
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS",
            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
        ],
        emergency: "112",
        advice: None,
    },
    CareRegion { id: "in", countries: &["IN"], emergency: "112", advice: None },
    CareRegion { id: "other", countries: &[], emergency: "112", advice: None },
];

/// The region with this name, or the one a country code proposes, or the fallback.
pub fn region(id_or_country: &str) -> &'static CareRegion {
    let wanted = |row: &&CareRegion| {
        row.id.eq_ignore_ascii_case(id_or_country)
            || row.countries.iter().any(|country| country.eq_ignore_ascii_case(id_or_country))
    };
    let [.., fallback] = &REGIONS;
    REGIONS.iter().find(wanted).unwrap_or(fallback)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_names_and_strangers_find_their_numbers() {
        assert_eq!(region("GB").emergency, "999");
        assert_eq!(region("de").emergency, "112");
        assert_eq!(region("nz").emergency, "111");
        assert_eq!(region("us").emergency, "911");
        assert_eq!(region("ZZ").id, "other");
        assert_eq!(region("").id, "other");
    }
}
