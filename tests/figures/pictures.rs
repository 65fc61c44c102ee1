//! Every picture lies in its frame, is small, and has a mirror image.

use back_check::figure::{draw, draw_at, scene, to_svg, FigureId, PartKind, Pose, Size};
use std::collections::BTreeSet;

/// Every point of a path, control points left out.
fn points(d: &str) -> Vec<(i32, i32)> {
    let mut out = Vec::new();
    let (mut at, mut start) = ((0, 0), (0, 0));
    let mut rest = d;
    while let Some(c) = rest.chars().next() {
        let end = rest[1..].find(char::is_alphabetic).map_or(rest.len(), |i| i + 1);
        let mut body = rest[1..end].to_string();
        rest = &rest[end..];
        if c == 'a' {
            // Two flags stand without a space before the number after them.
            let mut cut = body.splitn(4, ' ');
            let head: Vec<&str> = cut.by_ref().take(3).collect();
            let tail = cut.next().unwrap_or("");
            assert_eq!(head.len(), 3, "{body}");
            body = format!("{} {}", &tail[2..], "");
        }
        let mut numbers: Vec<i32> = Vec::new();
        for word in body.replace('-', " -").split_whitespace() {
            numbers.push(word.parse().unwrap_or_else(|_| panic!("{word} in {d}")));
        }
        let n = |i: usize| numbers[i];
        at = match c {
            'M' => (n(0), n(1)),
            'm' | 'l' | 'a' => (at.0 + n(0), at.1 + n(1)),
            'q' => (at.0 + n(2), at.1 + n(3)),
            'h' => (at.0 + n(0), at.1),
            'v' => (at.0, at.1 + n(0)),
            'z' => start,
            other => panic!("{other} in {d}"),
        };
        if c.eq_ignore_ascii_case(&'m') {
            start = at;
        }
        out.push(at);
    }
    out
}

#[test]
fn every_picture_lies_inside_its_frame() {
    let mut off = BTreeSet::new();
    for id in FigureId::all() {
        for mirrored in [false, true] {
            let s = scene(id);
            let mut drawings: Vec<_> =
                (0..=1000).step_by(125).map(|t| draw_at(id, t, mirrored, Size::Full)).collect();
            drawings.push(draw(id, mirrored, Size::Full));
            for d in drawings {
                let [l, t, w, h] = d.view_box;
                for part in &d.parts {
                    for (x, y) in points(&part.path) {
                        if !(l - 2..=l + w + 2).contains(&x) || !(t - 2..=t + h + 2).contains(&y) {
                            off.insert(format!(
                                "{}: {:?} at {x},{y} outside {:?}",
                                s.alt.as_str(),
                                part.kind,
                                d.view_box
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(off.is_empty(), "{off:#?}");
}

#[test]
fn pictures_are_small() {
    let sizes: Vec<(usize, &str)> = FigureId::all()
        .into_iter()
        .map(|id| (to_svg(&draw(id, false, Size::Full), "").len(), scene(id).alt.as_str()))
        .collect();
    let average = sizes.iter().map(|s| s.0).sum::<usize>() / sizes.len();
    assert!(average < 3000, "average {average}");
    assert!(sizes.iter().all(|s| s.0 < 4200), "{:?}", sizes.iter().max());
    assert!(size_of::<Pose>() < 200);
}

#[test]
fn a_mirrored_picture_is_the_other_side() {
    for id in FigureId::all() {
        let (a, b) = (draw(id, false, Size::Full), draw(id, true, Size::Full));
        let kinds = |d: &back_check::figure::Drawing| d.parts.iter().map(|p| p.kind).collect::<Vec<_>>();
        assert_eq!(kinds(&a), kinds(&b));
        assert!((a.chain.ankle[0] + b.chain.ankle[0]).abs() <= 1);
        assert_eq!(a.chain.ankle[1], b.chain.ankle[1]);
        let [l, t, w, h] = a.view_box;
        let [l2, t2, w2, h2] = b.view_box;
        assert!(
            (t, h) == (t2, h2) && (w - w2).abs() <= 1 && (l2 + l + w).abs() <= 2,
            "{}",
            scene(id).alt.as_str()
        );
    }
}

#[test]
fn thumbnails_carry_no_marks() {
    for id in FigureId::all() {
        for part in draw(id, false, Size::Thumb).parts {
            assert!(!matches!(
                part.kind,
                PartKind::Arrow | PartKind::ArrowHead | PartKind::Disc(_) | PartKind::Target(_)
            ));
        }
    }
}

#[test]
fn paths_hold_whole_numbers_only() {
    for id in FigureId::all() {
        for part in draw(id, false, Size::Full).parts {
            assert!(!part.path.contains(['.', 'N', 'e']), "{}: {}", scene(id).alt.as_str(), part.path);
        }
    }
}

#[test]
fn answers_of_one_question_share_a_frame() {
    for id in FigureId::all() {
        for other in id.company() {
            let (a, b) = (draw(id, false, Size::Full), draw(other, false, Size::Full));
            assert_eq!(a.view_box, b.view_box, "{id:?} {other:?}");
        }
    }
}
