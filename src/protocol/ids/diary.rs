//! The names in a diary: days of the week, how an exercise ends, what happens beside sessions.
//!
//! Holds closed sets and nothing else.

ids! {
    /// A day of the week, Monday first.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

ids! {
    /// How an exercise of a session ended.
    ItemEnd {
        /// All of it.
        Done = "done",
        /// Some of it.
        Part = "part",
        /// None of it.
        Skipped = "skipped",
        /// Ended because it hurt.
        Hurt = "hurt",
    }
}

ids! {
    /// The morning after a session.
    Morning {
        /// As usual, or better; sore muscles included.
        Usual = "usual",
        /// Still worse than usual after 24 hours.
        Worse = "worse",
    }
}

ids! {
    /// What happens beside sessions.
    DiaryEvent {
        /// A flare-up began: the pain is much worse than usual.
        Flare = "flare",
        /// The emergency and same-day questions were answered again, and nothing stood out.
        Checked = "checked",
        /// Something new in a leg, told in a session: the session ended with it, begun or not.
        NewInLeg = "new_in_leg",
        /// The warm-up of a session hurt; it is no part of the session's list.
        WarmUpHurt = "warm_up_hurt",
    }
}

ids! {
    /// The pain light of a session (protocol section 5).
    Light {
        /// Go on.
        Green = "green",
        /// Keep the level.
        Amber = "amber",
        /// One level down.
        Red = "red",
    }
}
