//! The views' tree to Yew's: elements, attributes, what is heard.

use crate::view::{El, Event, Node, Says, NAMES};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};
use yew::{AttrValue, Callback, Html};

/// A line of the table, and what was typed.
pub(super) type Said = (u16, String);

struct Heard {
    send: Callback<Said>,
    event: Event,
    line: u16,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.event {
            Event::Press => ListenerKind::onclick,
            Event::Change => ListenerKind::onchange,
            Event::Submit => ListenerKind::onsubmit,
            Event::Typed => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let mut typed = String::new();
        match self.event {
            Event::Submit => event.prevent_default(),
            Event::Typed => {
                let field =
                    event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
                typed = field.map(|field| field.value()).unwrap_or_default();
            }
            Event::Press | Event::Change => {}
        }
        self.send.emit((self.line, typed));
    }

    fn passive(&self) -> bool {
        false
    }
}

/// A tree for Yew.
pub(super) fn html(node: &Node, send: &Callback<Said>) -> Html {
    match node {
        Node::Text(words) => VNode::VText(VText::new(AttrValue::Rc(Rc::from(words.as_str())))),
        Node::El(el) => element(el, send),
    }
}

fn element(el: &El, send: &Callback<Said>) -> Html {
    let (tag, class, pairs) = el.described();
    let key = el.key.as_deref().map(Key::from);
    let mut children = VList::new();
    for child in &el.children {
        children.add_child(html(child, send));
    }
    if tag.is_empty() {
        children.key = key;
        return VNode::VList(Rc::new(children));
    }
    let mut made = VTag::new(AttrValue::Rc(Rc::from(tag)));
    // One table of names for all elements: a list by place is far less code than a map.
    let mut values: Box<[Option<AttributeOrProperty>]> = Box::new([const { None }; NAMES.len()]);
    let mut set = |name: &str, value: &str| {
        if let Some((_, slot)) = NAMES.iter().zip(values.iter_mut()).find(|(known, _)| **known == name) {
            *slot = Some(AttributeOrProperty::Attribute(AttrValue::Rc(Rc::from(value))));
        }
    };
    if !class.is_empty() {
        set("class", class);
    }
    for (name, value) in pairs {
        set(name, value);
    }
    for (name, value) in &el.attrs {
        set(name, value);
    }
    made.attributes = Attributes::Dynamic { keys: NAMES, values };
    if let Some(value) = &el.value {
        made.set_value(Some(AttrValue::Rc(Rc::from(value.as_str()))));
    }
    if let Some(on) = el.checked {
        made.set_checked(on);
    }
    if let Some(Says::Line(event, line)) = &el.says {
        made.add_listener(Rc::new(Heard { send: send.clone(), event: *event, line: *line }));
    }
    made.key = key;
    made.add_child(VNode::VList(Rc::new(children)));
    VNode::VTag(Rc::new(made))
}
