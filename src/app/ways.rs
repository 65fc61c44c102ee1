//! Where a person may stand, and what lies before it: the way, and the places beside it.

#[cfg(late)]
use super::saved::Practice;
use super::{route, Model, Place};
#[cfg(late)]
use super::{tilting, timing};
#[cfg(late)]
use crate::protocol::ids::Side;

impl Model {
    /// The furthest place if this one is not allowed, else this one.
    pub(super) fn allowed(&self, place: Place) -> Place {
        let way = route::reachable(&self.saved);
        let furthest = way.last().copied().unwrap_or(Place::Start);
        let aside = match place {
            // No way out leads to a value.
            #[cfg(late)]
            Place::Out(_, _, outcome) if outcome.has_value() => false,
            Place::Out(id, side, _) => way.contains(&Place::Test(id, side)),
            #[cfg(late)]
            Place::Timer(id, side) => {
                timing::is_timed(id, side) && way.contains(&Place::Test(id, Side::Both))
            }
            #[cfg(late)]
            Place::Incline(id, side) => {
                tilting::is_tilted(id, side) && way.contains(&Place::Test(id, Side::Both))
            }
            Place::Scoring | Place::Evidence => way.contains(&Place::Result),
            Place::Erase => self.has_answers(),
            #[cfg(late)]
            Place::Data => true,
            #[cfg(late)]
            Place::Bring => self.carry.brought.is_some(),
            // With nothing left to do there is only to tell how it was.
            #[cfg(late)]
            Place::Session | Place::Hurt
                if way.contains(&Place::Home)
                    && self.saved.practice.as_ref().is_some_and(Practice::is_over) =>
            {
                return Place::After;
            }
            #[cfg(late)]
            Place::Session | Place::Hurt => way.contains(&Place::Home) && self.may_go_on(),
            #[cfg(late)]
            Place::After => way.contains(&Place::Home) && self.saved.practice.is_some(),
            #[cfg(late)]
            Place::Before => way.contains(&Place::Home) && self.may_begin(),
            #[cfg(late)]
            Place::Schedule | Place::Week | Place::Flare | Place::Progress => way.contains(&Place::Home),
            // Questions that come before any training come before a page of it too.
            #[cfg(late)]
            Place::Sheet => {
                way.contains(&Place::Plan) && self.course().is_none_or(|course| course.pause.is_none())
            }
            #[cfg(late)]
            Place::Summary => way.contains(&Place::Plan),
            _ => way.contains(&place),
        };
        if aside {
            place
        } else {
            furthest
        }
    }

    /// The place before this one.
    pub fn before(&self) -> Option<Place> {
        let here = self.saved.place;
        match here {
            Place::Out(id, side, _) => return Some(Place::Test(id, side)),
            #[cfg(late)]
            Place::Timer(id, _) | Place::Incline(id, _) => return Some(Place::Test(id, Side::Both)),
            Place::Scoring | Place::Evidence => return Some(Place::Result),
            Place::Erase => return route::reachable(&self.saved).last().copied(),
            Place::Schedule
            | Place::Before
            | Place::Session
            | Place::After
            | Place::Week
            | Place::Flare
            | Place::Progress => return Some(Place::Home),
            Place::Hurt => return Some(Place::Session),
            #[cfg(late)]
            Place::Sheet | Place::Summary => {
                let way = route::reachable(&self.saved);
                let from = if here == Place::Sheet { Place::Plan } else { Place::Result };
                let from = if way.contains(&Place::Home) { Place::Home } else { from };
                return Some(if way.contains(&from) { from } else { Place::Plan });
            }
            #[cfg(late)]
            Place::Data => return Some(self.outside()),
            #[cfg(late)]
            Place::Bring => return Some(Place::Data),
            _ => {}
        }
        let way = route::route(&self.saved);
        let at = way.iter().position(|place| *place == here)?;
        way.get(at.checked_sub(1)?).copied()
    }
}
