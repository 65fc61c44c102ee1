//! The second half as the page sees it: it takes over from the first, then answers what it hears.

use crate::app::data::{Data, File, Told};
use crate::app::incline::{Event, Why};
use crate::app::late::Reply;
use crate::app::tilting::Tilting;
use crate::app::timing::Timing;
use crate::app::{Effect, Env, Focus, Kept, Model, Msg, Place, Saved};
use crate::i18n::Words;
use crate::view::{self, Look, Table};
use wasm_bindgen::prelude::{wasm_bindgen, JsValue};

/// A check the second half runs. Its answers are packed [`Reply`]s.
#[wasm_bindgen]
pub struct Half {
    model: Model,
    table: Table,
    prefix: String,
    level: u8,
    first: Vec<Effect>,
    /// The place last shown.
    place: Option<Place>,
}

#[wasm_bindgen]
impl Half {
    /// Takes over. `words` are the first half's, so that no word is fetched twice; `kept` is what
    /// the device had kept, absent where it keeps nothing, `refused` where it may not; `early` is
    /// what has been answered by now; `day` and `night` are those of [`Half::at`], which the page's
    /// side puts in.
    ///
    /// # Errors
    /// Where the words are not of this build: then this is not the half that belongs to it.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::too_many_arguments, reason = "one flat call between two modules")]
    pub fn new(
        words: &str,
        kept: Option<String>,
        refused: bool,
        early: &[u8],
        country: String,
        options: u8,
        prefix: String,
        level: u8,
        day: u32,
        night: bool,
    ) -> Result<Self, JsValue> {
        let words = Words::handed_on(words).ok_or(JsValue::UNDEFINED)?;
        let env = Env {
            words,
            today: super::some_day(day),
            night,
            kept: match kept {
                _ if refused => Kept::Refused,
                Some(text) => Kept::Text(text),
                None => Kept::Nothing,
            },
            country,
            inches: options & 1 != 0,
            full: options & 2 != 0,
        };
        let (model, first) = Model::take_over(env, early);
        Ok(Self { model, table: Table::default(), prefix, level, first, place: None })
    }

    /// What it does and shows first.
    pub fn begin(&mut self) -> Vec<u8> {
        let effects = std::mem::take(&mut self.first);
        self.reply(effects)
    }

    /// A line of the table was heard, with what was typed.
    pub fn heard(&mut self, line: u16, typed: String) -> Vec<u8> {
        let effects = self.table.msg(line, typed).map_or_else(Vec::new, |msg| self.model.update(msg));
        self.reply(effects)
    }

    /// Works out a screen nobody sees, and says whether there is another: browsers that compile a
    /// function when it is first called do so now, instead of between a reader's tap and its answer.
    pub fn rehearse(&self, nth: u8) -> bool {
        let Some(page) = self.model.rehearsal(nth.into()) else { return false };
        let look = Look { words: &self.model.words, prefix: &self.prefix, level: self.level };
        let mut tree = view::page(&look, &page);
        Table::default().take(&mut tree);
        !Reply { effects: Vec::new(), tree }.pack().is_empty()
    }

    /// The browser's history went to a place. No answer where that is on screen: a step back would be
    /// drawn twice.
    pub fn went(&mut self, code: u16) -> Vec<u8> {
        if self.model.is_at(code) {
            return Vec::new();
        }
        let effects = self.model.update(Msg::Went(code));
        self.reply(effects)
    }

    /// What the page's steady clock says, in milliseconds, the day, and whether it is before three in
    /// the morning; told before every other call.
    pub fn at(&mut self, now: f64, day: u32, night: bool) {
        let _ = self.model.update(Msg::Timing(Timing::Now(now as u32)));
        if let Some(day) = super::day(day) {
            let _ = self.model.update(Msg::Timing(Timing::Today(day, night)));
        }
    }

    /// Gravity along the phone's axes, in m/s²; what to paint comes back, see `app::incline`.
    pub fn tilt(&mut self, now: f64, x: f64, y: f64, z: f64) -> u32 {
        let _ = self.model.update(Msg::Timing(Timing::Now(now as u32)));
        let _ = self.model.update(Msg::Tilting(Tilting::Event(Event::Reading([x, y, z]))));
        self.model.shown()
    }

    /// What the browser said about the phone's sensor: 0 it lets us listen; 1 the connection is not
    /// secure, 2 there is none, 3 no, 4 not in a frame. Shown with the next press of the clock.
    pub fn sensor(&mut self, now: f64, said: u8) {
        let _ = self.model.update(Msg::Timing(Timing::Now(now as u32)));
        let event = match said {
            0 => Event::Listening,
            1 => Event::Refused(Why::Insecure),
            2 => Event::Refused(Why::Absent),
            3 => Event::Refused(Why::Denied),
            _ => Event::Refused(Why::Framed),
        };
        let _ = self.model.update(Msg::Tilting(Tilting::Event(event)));
    }

    /// What is to be heard and drawn while time passes; see `app::cues`.
    pub fn cues(&self) -> String {
        self.model.cues()
    }

    /// The device refused to keep the answers.
    #[wasm_bindgen(js_name = notKept)]
    pub fn not_kept(&mut self) -> Vec<u8> {
        let effects = self.model.update(Msg::NotKept);
        self.reply(effects)
    }

    /// What a page may be told of a result on screen, see `Model::outcome`.
    pub fn outcome(&self, anywhere: bool) -> String {
        self.model.outcome(anywhere)
    }

    /// What is kept, packed, for the files module.
    pub fn packed(&self) -> String {
        self.model.packed()
    }

    /// The words of the first screens, packed, for the files module.
    #[wasm_bindgen(js_name = firstWords)]
    pub fn first_words(&self) -> String {
        self.model.words.packed().to_owned()
    }

    /// The words of the other screens, packed, for the files module.
    #[wasm_bindgen(js_name = laterWords)]
    pub fn later_words(&self) -> String {
        self.model.words.packed_later().to_owned()
    }

    /// `carry.js` tells what became of a file or link. It shows with the next message; what comes
    /// back is the code of the place where it shows.
    pub fn told(&mut self, what: &str, text: String) -> u16 {
        let told = match what {
            "own" => Told::OwnPage,
            "saved" => File::parse(&text).map_or(Told::Nothing, Told::Saved),
            "text" => Told::Text(text),
            "nothing" => Told::Nothing,
            "refused" => Told::Refused(text),
            "brought" => match Saved::unpack(&text) {
                Ok(saved) => Told::Brought(Box::new(saved)),
                Err(_) => Told::Missing,
            },
            "link" => Told::Link(text),
            "code" => match text.split_once('\n') {
                Some((size, path)) => Told::Code(size.parse().unwrap_or_default(), path.to_owned()),
                None => Told::Missing,
            },
            "copied" => Told::Copied(true),
            "uncopied" => Told::Copied(false),
            _ => Told::Missing,
        };
        let place = if matches!(told, Told::Brought(_)) { Place::Bring } else { Place::Data };
        let _ = self.model.update(Msg::Data(Data::Told(told)));
        place.code()
    }

    /// Another tab kept newer answers.
    pub fn elsewhere(&mut self, text: String) -> Vec<u8> {
        let effects = self.model.update(Msg::KeptElsewhere(text));
        self.reply(effects)
    }
}

impl Half {
    fn reply(&mut self, effects: Vec<Effect>) -> Vec<u8> {
        let look = Look { words: &self.model.words, prefix: &self.prefix, level: self.level };
        let page = self.model.page();
        // A new screen begins with what is seen first; the same screen changes as a whole, and one
        // that is led to a field is drawn down to it.
        let field = |effect: &Effect| matches!(effect, Effect::Focus(Focus::Field(_) | Focus::Errors));
        let new = self.place != Some(page.place) && !effects.iter().any(field);
        self.place = Some(page.place);
        let part = if new { view::beginning(&look, &page) } else { None };
        let mut tree = part.unwrap_or_else(|| view::page(&look, &page));
        self.table = Table::default();
        self.table.take(&mut tree);
        Reply { effects, tree }.pack()
    }
}
