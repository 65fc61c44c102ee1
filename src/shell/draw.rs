//! The views' tree to Yew's: elements, attributes, what is heard.

use crate::app::page::TypedMsg;
use crate::app::Msg;
use crate::view::{attribute, El, Node, Says};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::virtual_dom::{Key, Listener, ListenerKind, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, Html};

struct Heard {
    send: Callback<Msg>,
    says: Says,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.says {
            Says::Press(_) => ListenerKind::onclick,
            Says::Change(_) => ListenerKind::onchange,
            Says::Submit(_) => ListenerKind::onsubmit,
            Says::Age | Says::Typed(_) => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let typed = || {
            let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
            field.map(|field| field.value()).unwrap_or_default()
        };
        let msg = match &self.says {
            Says::Press(msg) | Says::Change(msg) => msg.clone(),
            Says::Submit(msg) => {
                event.prevent_default();
                let Some(msg) = msg else { return };
                msg.clone()
            }
            Says::Age => Msg::Age(typed()),
            Says::Typed(TypedMsg(test, side)) => Msg::Typed(*test, *side, typed()),
        };
        self.send.emit(msg);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// A tree for Yew.
pub(super) fn html(node: &Node, send: &Callback<Msg>) -> Html {
    match node {
        Node::Text(words) => VNode::VText(VText::new(AttrValue::Rc(Rc::from(words.as_str())))),
        Node::El(el) => element(el, send),
    }
}

fn element(el: &El, send: &Callback<Msg>) -> Html {
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
    let mut set = |name: &str, value: &str| {
        if let Some(name) = attribute(name) {
            made.add_attribute(name, AttrValue::Rc(Rc::from(value)));
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
    if let Some(value) = &el.value {
        made.set_value(Some(AttrValue::Rc(Rc::from(value.as_str()))));
    }
    if let Some(on) = el.checked {
        made.set_checked(on);
    }
    if let Some(says) = &el.says {
        made.add_listener(Rc::new(Heard { send: send.clone(), says: says.clone() }));
    }
    made.key = key;
    made.add_child(VNode::VList(Rc::new(children)));
    VNode::VTag(Rc::new(made))
}
