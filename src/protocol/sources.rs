//! Where the figures are from, and how the source article's claims grade against them.
//!
//! Holds citations, addresses and grades. The words a reader sees for a claim live in the
//! locale files under the claim's id. An address is given only where one was read; a source
//! that awaits a check against the paper says `recalled`.

use super::for_readers;
use super::ids::Certainty;

/// One source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in the tables.
    pub id: SourceId,
    /// Who, when, where, and how large, in plain text.
    pub citation: &'static str,
    /// A web address that leads to it.
    pub address: Option<&'static str>,
    /// Whether it was read, read about, or recalled.
    pub certainty: Certainty,
}

/// How strongly research supports a claim. Two letters where two parts of a claim differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grade {
    /// Consistent trials or reviews, moderate to high certainty.
    A,
    /// A, with a reservation.
    AMinus,
    /// Some trials, low to moderate certainty.
    B,
    /// B, with a reservation.
    BMinus,
    /// Association only, or small or conflicting trials.
    C,
    /// C, with a reservation.
    CMinus,
    /// Between C and D.
    CD,
    /// Opinion; no evidence found.
    D,
    /// No evidence for it, and some against it.
    DX,
    /// Evidence against.
    X,
    /// Evidence against, with small or conflicting trials for it.
    XC,
}

impl Grade {
    /// The letters on the badge.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::AMinus => "A-",
            Self::B => "B",
            Self::BMinus => "B-",
            Self::C => "C",
            Self::CMinus => "C-",
            Self::CD => "C/D",
            Self::D => "D",
            Self::DX => "D/X",
            Self::X => "X",
            Self::XC => "X/C",
        }
    }
}

/// One claim, graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its name in the locale files.
    pub id: ClaimId,
    /// How strongly research supports it.
    pub grade: Grade,
    /// What the grade rests on. Empty where nothing was found.
    pub sources: &'static [SourceId],
}

/// The row of a source.
pub fn source(id: SourceId) -> &'static Source {
    SOURCES.iter().find(|row| row.id == id).unwrap_or(&SOURCES[0])
}

/// The row of a claim.
pub fn claim(id: ClaimId) -> &'static Claim {
    CLAIMS.iter().find(|row| row.id == id).unwrap_or(&CLAIMS[0])
}

super::ids::ids! {
    /// A claim of the source article, or one that stands beside it, in the order shown.
    ClaimId {
        /// The back is where it shows; hips, ankles and core are where it comes from.
        BackIsSymptom = "back_is_symptom",
        /// Tight hips and back pain.
        TightHips = "tight_hips",
        /// Mobilising or stretching the hips eases back pain.
        HipMobilising = "hip_mobilising",
        /// 90/90 drills in particular.
        NinetyNinety = "ninety_ninety",
        /// Hip strengthening on top of usual care.
        HipStrengthening = "hip_strengthening",
        /// Ankles and back pain.
        Ankles = "ankles",
        /// Balance differs in people with back pain.
        BalanceDiffers = "balance_differs",
        /// Balance training eases back pain.
        BalanceTraining = "balance_training",
        /// Core endurance and back pain.
        CoreEndurance = "core_endurance",
        /// Core exercise helps.
        CoreHelps = "core_helps",
        /// Core exercise is better than other exercise.
        CoreIsBetter = "core_is_better",
        /// Exercise in general.
        Exercise = "exercise",
        /// Stretching alone.
        StretchingAlone = "stretching_alone",
        /// Pilates, yoga and McKenzie as alternatives.
        OtherMethods = "other_methods",
        /// Walking.
        Walking = "walking",
        /// Beliefs and confidence.
        Beliefs = "beliefs",
        /// Screening, then tailoring to what was found.
        Tailoring = "tailoring",
        /// The order: mobilise, stabilise, strengthen, retrain.
        TheOrder = "the_order",
        /// Split squats and hip hinges.
        SplitSquatsHinges = "split_squats_hinges",
        /// What is painful is harmful.
        PainIsHarm = "pain_is_harm",
        /// Labels put on a person's back do no harm.
        LabelsAreHarmless = "labels_are_harmless",
    }
}

use ClaimId as C;
use SourceId as S;

/// The 21 claims in the order shown.
pub static CLAIMS: [Claim; 21] = CLAIM_ROWS;

#[rustfmt::skip]
const CLAIM_ROWS: [Claim; 21] = [
    graded(C::BackIsSymptom, Grade::DX, &[S::LancetSeries2018, S::Steiger2012]),
    graded(C::TightHips, Grade::C, &[S::Avman2019, S::Roach2015, S::Sadler2017]),
    graded(C::HipMobilising, Grade::CMinus, &[S::Hatefi2021, S::Winter2015, S::Leem2025]),
    graded(C::NinetyNinety, Grade::D, &[]),
    graded(C::HipStrengthening, Grade::C, &[S::DeJesus2020, S::Fukuda2021]),
    graded(C::Ankles, Grade::DX, &[S::MinambresMartin2022, S::HeelRaiseBackPain, S::PronatedFoot, S::CalfStretch]),
    graded(C::BalanceDiffers, Grade::B, &[S::Park2023]),
    graded(C::BalanceTraining, Grade::C, &[S::McCaskey2014, S::BalanceSham2018, S::StanceTraining]),
    graded(C::CoreEndurance, Grade::C, &[S::Schellenberg2007, S::Wong2014]),
    graded(C::CoreHelps, Grade::A, &[S::Saragiotto2016, S::Owen2020]),
    graded(C::CoreIsBetter, Grade::X, &[S::Smith2014, S::Saragiotto2016]),
    graded(C::Exercise, Grade::A, &[S::Hayden2021Cochrane, S::WhoReview2023]),
    graded(C::StretchingAlone, Grade::XC, &[S::Owen2020, S::FernandezRodriguez2022]),
    graded(C::OtherMethods, Grade::B, &[S::Owen2020, S::Hayden2021Network]),
    graded(C::Walking, Grade::B, &[S::WalkBack2024]),
    graded(C::Beliefs, Grade::AMinus, &[S::Restore2023, S::Restore2025]),
    graded(C::Tailoring, Grade::CD, &[S::SelfBack2021, S::Wood2020, S::MovementScreens]),
    graded(C::TheOrder, Grade::D, &[]),
    graded(C::SplitSquatsHinges, Grade::BMinus, &[S::Tataryn2021]),
    graded(C::PainIsHarm, Grade::X, &[S::Smith2017]),
    graded(C::LabelsAreHarmless, Grade::X, &[S::Darlow2013]),
];

const fn graded(id: ClaimId, grade: Grade, sources: &'static [SourceId]) -> Claim {
    Claim { id, grade, sources }
}

/// The citation, if a claim rests on it: the modules leave out what no screen shows.
const fn cited(id: SourceId, citation: &'static str) -> &'static str {
    let mut claims: &[Claim] = &CLAIM_ROWS;
    while let [claim, more @ ..] = claims {
        let mut sources = claim.sources;
        while let [source, rest @ ..] = sources {
            if *source as u8 == id as u8 {
                return citation;
            }
            sources = rest;
        }
        claims = more;
    }
    for_readers(citation)
}

/// Declares the sources once: the id and its row cannot drift apart.
macro_rules! sources {
    ($($id:ident = $text:literal, $certainty:ident, $address:expr, $citation:literal;)+) => {
        /// The name of a source in the tables.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SourceId { $(#[doc = $citation] $id),+ }

        impl SourceId {
            /// Every source, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$id),+];

            /// A short name for links.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$id => $text),+ }
            }
        }

        /// Every source: safety first, then tests, then claims and doses.
        pub static SOURCES: [Source; SourceId::ALL.len()] = [$(Source {
            id: SourceId::$id,
            citation: cited(SourceId::$id, $citation),
            address: if cfg!(target_arch = "wasm32") { None } else { $address },
            certainty: Certainty::$certainty,
        }),+];
    };
}

#[rustfmt::skip]
sources! {
    Henschke2009 = "henschke_2009", Found, Some("https://doi.org/10.1002/art.24853"),
        "Henschke 2009, Arthritis and Rheumatism 60:3072: serious causes in 0.9 % of 1,172 people with acute back pain; 80.4 % had at least one warning sign.";
    Downie2013 = "downie_2013", Found, Some("https://pubmed.ncbi.nlm.nih.gov/25257627/"),
        "Downie 2013, BMJ 347:f7095: which warning signs raise the chance of fracture or cancer.";
    RedFlagsCochrane2023 = "red_flags_cochrane_2023", Found, Some("https://doi.org/10.1002/14651858.CD014461.pub2"),
        "Han 2023, Cochrane Review CD014461: accuracy of warning signs for fracture.";
    Finucane2020 = "finucane_2020", Found, Some("https://doi.org/10.2519/jospt.2020.9971"),
        "Finucane 2020, JOSPT 50(7):350-372: international framework for serious spinal conditions.";
    NiceNg59 = "nice_ng59", Found, Some("https://www.nice.org.uk/guidance/ng59/chapter/Recommendations"),
        "NICE guideline NG59, 2016, updated 2020: low back pain and sciatica.";
    NiceNg65 = "nice_ng65", Recalled, None,
        "NICE guideline NG65: spondyloarthritis, when to refer.";
    Asas2009 = "asas_2009", Found, Some("https://doi.org/10.1136/ard.2008.101501"),
        "Sieper 2009, Annals of the Rheumatic Diseases 68:784: features of inflammatory back pain (validated in 648 people).";
    AcsmScreening2015 = "acsm_screening_2015", Recalled, None,
        "Riebe 2015, Medicine and Science in Sports and Exercise 47:2473: who needs clearance before exercise.";
    BoneHealth2022 = "bone_health_2022", Recalled, None,
        "Brooke-Wavell 2022, British Journal of Sports Medicine: UK consensus on exercise with osteoporosis.";
    LancetSeries2018 = "lancet_series_2018", Recalled, None,
        "Hartvigsen, Foster and Buchbinder 2018, Lancet low back pain series.";
    WhoReview2023 = "who_review_2023", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665/"),
        "Review behind the WHO 2023 guideline: exercise against none, pain SMD -0.33 and function SMD -0.31, moderate certainty.";
    Steiger2012 = "steiger_2012", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC3326132/"),
        "Steiger 2012, 16 studies, 1,476 people: gains in mobility, strength or endurance did not track gains in pain.";
    PairotDeFontenay2023 = "pairot_de_fontenay_2023", Found, Some("https://doi.org/10.3389/fspor.2023.1173403"),
        "Pairot de Fontenay 2023, 84 people: change in trunk endurance and change in disability, r below 0.15.";
    Kouyoumdjian2012 = "kouyoumdjian_2012", Found, None,
        "Kouyoumdjian 2012, OTSR 98:17: seated hip rotation in 120 healthy adults aged 20 to 60.";
    OlderWomenHipRotation = "older_women_hip_rotation", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC5144495/"),
        "Hip rotation in 95 women aged 65 to 83 (table 3).";
    Krause2015 = "krause_2015", Found, None,
        "Krause 2015, KSSTA: seated active internal rotation, smallest detectable change 5.4 degrees.";
    Gradoz2018 = "gradoz_2018", Found, None,
        "Gradoz 2018: seated hip rotation, smallest detectable change 6.1 to 8.6 degrees.";
    Ellison1990 = "ellison_1990", Found, None,
        "Ellison 1990, Physical Therapy 70:537: sides count as equal within 10 degrees (100 healthy, 50 with back pain).";
    StraightLegRaiseRange = "straight_leg_raise_range", Recalled, None,
        "Straight-leg raise of about 70 to 80 degrees in adults, less with age.";
    PhoneLegRaise = "phone_leg_raise", Found, Some("https://pubmed.ncbi.nlm.nih.gov/39593664/"),
        "Straight-leg raise by phone in 36 people: smallest detectable change 3.3 degrees by one rater, 10.2 between raters.";
    Bagwell2016 = "bagwell_2016", Found, Some("https://pubmed.ncbi.nlm.nih.gov/27999724/"),
        "Bagwell 2016: figure-four height in 19 healthy people, 12.4 cm (SD 2.8), smallest detectable change 3.7 cm, sides 4.0 cm.";
    HochMcKeon2011 = "hoch_mckeon_2011", Secondary, None,
        "Hoch and McKeon 2011, Manual Therapy 16:516: knee-to-wall in 35 healthy people, 12 cm (SD 2.8).";
    Konor2012 = "konor_2012", Recalled, None,
        "Konor 2012, IJSPT: lunge angle 38.8 degrees (SD 5.2) in 20 people.";
    Powden2015 = "powden_2015", Found, Some("https://doi.org/10.1016/j.math.2015.01.004"),
        "Powden 2015, 12 studies of the knee-to-wall lunge: smallest detectable change 1.9 cm or 4.7 degrees.";
    LungeNorms2026 = "lunge_norms_2026", Found, Some("https://pubmed.ncbi.nlm.nih.gov/41723909/"),
        "Knee-to-wall norms 2026, 899 people: declines with age, most from the sixties; percentile tables not read.";
    Springer2007 = "springer_2007", Secondary, Some("https://doi.org/10.1519/00139143-200704000-00003"),
        "Springer 2007, 549 people: single-leg stance by age, best of three, up to 45 seconds.";
    HebertLosier2017 = "hebert_losier_2017", Secondary, Some("https://pubmed.ncbi.nlm.nih.gov/28886865/"),
        "Hebert-Losier 2017, 566 people aged 20 to 81: single-leg heel raises; limits of agreement -6.2 to 6.5. The table by decade is quoted by three clinics.";
    Schellenberg2007 = "schellenberg_2007", Found, Some("https://pubmed.ncbi.nlm.nih.gov/17303961/"),
        "Schellenberg 2007, AJPMR 86:380: plank 72.5 s and bridge 170.4 s in 43 pain-free people, 28.3 s and 76.7 s in 32 with long-lasting back pain.";
    Bohannon2018 = "bohannon_2018", Found, None,
        "Bohannon 2018, 120 people: planks are shorter at 60 to 79 than at 20 to 35.";
    McGill1999 = "mcgill_1999", Recalled, Some("https://pubmed.ncbi.nlm.nih.gov/10453772/"),
        "McGill 1999, Archives of Physical Medicine and Rehabilitation 80:941: side bridge in 75 people of about 23.";
    JuanRecio2022 = "juan_recio_2022", Found, Some("https://doi.org/10.3390/biology11071043"),
        "Juan-Recio 2022, 24 active women: side bridge, typical error 10.95 s.";
    CdcSteadi = "cdc_steadi", Secondary, None,
        "CDC STEADI, 30-second chair stand: below-average scores by age and sex.";
    Strassmann2013 = "strassmann_2013", Found, None,
        "Strassmann 2013, 6,926 Swiss adults: one-minute sit to stand by age.";
    ChairStandError = "chair_stand_error", Recalled, None,
        "30-second chair stand: smallest detectable change of 2 to 3 repetitions.";
    Luomajoki2008 = "luomajoki_2008", Found, Some("https://doi.org/10.1186/1471-2474-9-170"),
        "Luomajoki 2008, 210 people: movement control tests differ between people with and without back pain.";
    Ressman2019 = "ressman_2019", Found, Some("https://doi.org/10.1136/bmjsem-2019-000541"),
        "Ressman 2019: rating of single-leg squats; scales of up to three points agree better.";
    Avman2019 = "avman_2019", Found, None,
        "Avman 2019, 24 cross-sectional studies: of hip motions, only limited internal rotation goes with back pain; very low quality.";
    Roach2015 = "roach_2015", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC4325283/"),
        "Roach 2015, IJSPT: hip extension +6.8 degrees in 30 without and -4.2 in 30 with long-lasting back pain.";
    Sadler2017 = "sadler_2017", Found, Some("https://doi.org/10.1186/s12891-017-1534-0"),
        "Sadler 2017, 12 cohorts, 5,459 people: hip rotation did not predict back pain.";
    Hatefi2021 = "hatefi_2021", Found, None,
        "Hatefi 2021, trial of 30 people: hip stretching, no difference between groups over time.";
    Winter2015 = "winter_2015", Found, None,
        "Winter 2015, trial of 30 people: home hip exercise; strengthening did more for function than rotation drills.";
    Leem2025 = "leem_2025", Found, None,
        "Leem 2025, 42 people: added hip exercise helped disability, not pain or hip motion.";
    DeJesus2020 = "de_jesus_2020", Found, None,
        "De Jesus 2020, 5 trials, 309 people: hip strengthening, 5.4 of 100 less pain and 2.9 less disability.";
    Fukuda2021 = "fukuda_2021", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC8721074/"),
        "Fukuda 2021, trial of 70 people: added hip strengthening, no benefit at 0, 6 or 12 months.";
    MinambresMartin2022 = "minambres_martin_2022", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC8953459/"),
        "Minambres-Martin 2022: ankle motion did not differ between athletes with and without back pain.";
    HeelRaiseBackPain = "heel_raise_back_pain", Found, None,
        "University of Ljubljana thesis 173907: 27.4 heel raises (SD 12.3) in 100 adults with long-lasting back pain, as many as expected.";
    PronatedFoot = "pronated_foot", Found, None,
        "126 people: in those with a flatter foot, less ankle motion went with more pain.";
    CalfStretch = "calf_stretch", Found, None,
        "Calf stretching without a comparison group, 22 people.";
    Park2023 = "park_2023", Found, None,
        "Park 2023, Scientific Reports, 16 studies, 663 people: more sway with long-lasting back pain, g 0.77.";
    McCaskey2014 = "mccaskey_2014", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC4247630/"),
        "McCaskey 2014, 18 trials, 1,380 people: balance training, low quality, no clear advantage over other exercise.";
    BalanceSham2018 = "balance_sham_2018", Recalled, None,
        "Sham-controlled trial 2018, PLoS One: balance training, no added effect.";
    StanceTraining = "stance_training", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC9980551/"),
        "Review: exercise improves single-leg stance, very low certainty.";
    Wong2014 = "wong_2014", Recalled, None,
        "Wong 2014: change in deep muscles does not explain change in pain.";
    Saragiotto2016 = "saragiotto_2016", Recalled, None,
        "Saragiotto 2016, Cochrane Review, 29 trials: motor control exercise.";
    Owen2020 = "owen_2020", Found, None,
        "Owen 2020, network of trials: stabilisation for function SMD -1.13, Pilates for pain SMD -1.86; stretching not different from control.";
    Smith2014 = "smith_2014", Found, Some("https://doi.org/10.1186/1471-2474-15-416"),
        "Smith 2014, 29 studies: stabilisation is no better than other active exercise in the long term.";
    Hayden2021Cochrane = "hayden_2021_cochrane", Recalled, Some("https://doi.org/10.1002/14651858.CD009790.pub2"),
        "Hayden 2021, Cochrane Review, 249 trials: exercise, 15.2 of 100 less pain and 6.8 less disability.";
    Hayden2021Network = "hayden_2021_network", Found, None,
        "Hayden 2021, Journal of Physiotherapy, 217 trials, 20,969 people: kinds of exercise compared.";
    FernandezRodriguez2022 = "fernandez_rodriguez_2022", Found, None,
        "Fernandez-Rodriguez 2022, 118 trials: all kinds of exercise help except stretching (pain) and McKenzie (disability).";
    WalkBack2024 = "walkback_2024", Found, None,
        "WalkBack, 701 people who had recently recovered: walking, recurrence HR 0.72 (0.60 to 0.85).";
    Restore2023 = "restore_2023", Recalled, None,
        "RESTORE 2023, Lancet, 492 people: cognitive functional therapy, 4.6 points less disability at 13 weeks.";
    Restore2025 = "restore_2025", Found, None,
        "RESTORE after three years, Lancet Rheumatology 2025: 3.5 points less disability; sensors added little.";
    SelfBack2021 = "selfback_2021", Found, None,
        "selfBACK, JAMA Internal Medicine, 461 people: a tailored app, 0.79 points less disability, which may be too small to matter.";
    Wood2020 = "wood_2020", Found, None,
        "Wood 2020, Journal of Pain, 27 trials: most exercise trials do not measure what they set out to train.";
    MovementScreens = "movement_screens", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC5800724/"),
        "Movement screens and injury: area under the curve 0.53 to 0.56.";
    Tataryn2021 = "tataryn_2021", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC7940464/"),
        "Tataryn 2021, 8 trials, 408 people: resistance for the back of the body, pain SMD -0.61, disability -0.53.";
    Smith2017 = "smith_2017", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC5739826/"),
        "Smith 2017, BJSM, 7 trials: exercise into some pain is slightly better at first and no different later.";
    Darlow2013 = "darlow_2013", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC3823723/"),
        "Darlow 2013: what clinicians say shapes what people believe about their back for years.";
    MuellerNiederer2020 = "mueller_niederer_2020", Found, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC7547082/"),
        "Mueller and Niederer 2020, 50 trials, 2,786 people: 20 to 30 minutes, three to five times a week.";
    Ingram2024 = "ingram_2024", Found, Some("https://doi.org/10.1007/s40279-024-02143-9"),
        "Ingram 2024, Sports Medicine, 189 studies, 6,654 people: how much static stretching is enough.";
    Garber2011 = "garber_2011", Recalled, None,
        "Garber 2011, Medicine and Science in Sports and Exercise 43:1334: ACSM on quantity and quality of exercise.";
    Lesinski2015 = "lesinski_2015", Recalled, Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC4656699/"),
        "Lesinski 2015, Sports Medicine 45:1721: doses of balance training in older adults.";
    Silbernagel2007 = "silbernagel_2007", Recalled, None,
        "Silbernagel 2007, AJSM 35:897: the pain rule for training, made for Achilles tendons and carried over here.";
    Ostelo2008 = "ostelo_2008", Found, None,
        "Ostelo 2008: smallest important change in back pain, 2 of 10 points or 30 %.";
    Stratford1995 = "stratford_1995", Recalled, None,
        "Stratford 1995: the Patient-Specific Functional Scale; smallest detectable change 2 points for the average.";
    Beinart2013 = "beinart_2013", Found, Some("https://pubmed.ncbi.nlm.nih.gov/24169445/"),
        "Beinart 2013: up to 70 % do not do the home exercise they were given.";
}
