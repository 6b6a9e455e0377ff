//! Finds parts of a page the way people know them: by role, label and text.

/// A part of a page, as a person would name it.
#[derive(Clone, Debug)]
pub struct Part {
    /// For the message when it is not there.
    pub name: String,
    xpath: String,
}

impl Part {
    /// How it is found.
    pub fn xpath(&self) -> &str {
        &self.xpath
    }

    /// A button, by what it says.
    pub fn button(text: &str) -> Self {
        let says = says(text);
        Self::new(
            "button",
            text,
            format!("//*[self::button or @role='button'][{says}]"),
        )
    }

    /// A link, by what it says, with what only a screen reader is told.
    pub fn link(text: &str) -> Self {
        Self::new(
            "link",
            text,
            format!("//a[not(@role) or @role='link'][{}]", says(text)),
        )
    }

    /// A link, by where it leads: for phone numbers.
    pub fn link_to(address: &str) -> Self {
        Self::new(
            "link to",
            address,
            format!("//a[@href={}]", quoted(address)),
        )
    }

    /// A way on to another screen: a link, or a link drawn as a button.
    pub fn way_on(text: &str) -> Self {
        let says = says(text);
        Self::new(
            "way on",
            text,
            format!("//*[self::a or self::button][{says}]"),
        )
    }

    /// A field to type or choose in, by its label.
    pub fn field(label: &str) -> Self {
        let fields = "self::input or self::textarea or self::select";
        Self::new(
            "field",
            label,
            format!("//*[{fields}][{}]", labelled(label)),
        )
    }

    /// A radio button, by its label.
    pub fn radio(label: &str) -> Self {
        Self::new(
            "radio button",
            label,
            format!("//input[@type='radio'][{}]", labelled(label)),
        )
    }

    /// A checkbox, by its label.
    pub fn checkbox(label: &str) -> Self {
        Self::new(
            "checkbox",
            label,
            format!("//input[@type='checkbox'][{}]", labelled(label)),
        )
    }

    /// The last of the radio buttons for what is on offer, such as a day, whatever it says: the
    /// backend says it. The first ones may be over while a journey moves the clock.
    pub fn last_on_offer() -> Self {
        Self::new(
            "last radio button",
            "on offer",
            "(//input[@type='radio'][@value!='not_sure'][@value!='another'])[last()]".to_owned(),
        )
    }

    /// The first free time that is in view.
    pub fn first_time() -> Self {
        Self::new("first", "free time", "//button[@id='slot']".to_owned())
    }

    /// The first free time at nine that is in view: tomorrow, or on the next working day.
    pub fn next_morning() -> Self {
        Self::new(
            "first",
            "morning on offer",
            "(//details[@open]//button[starts-with(normalize-space(), '9am')])[1]".to_owned(),
        )
    }

    /// The first of the radio buttons, whatever it says.
    pub fn first_radio() -> Self {
        Self::new(
            "first of the",
            "radio buttons",
            "//input[@type='radio']".to_owned(),
        )
    }

    /// The first link of the list of results, whatever it says.
    pub fn first_result() -> Self {
        Self::new(
            "first of the",
            "results",
            "//ol//a[@role='link']".to_owned(),
        )
    }

    /// A phone number to tap, inside the screen.
    pub fn phone() -> Self {
        let links = "//*[@id='app']//a[starts-with(@href, 'tel:')]";
        Self::new("phone number", "any", links.to_owned())
    }

    /// What opens a text, by what it says.
    pub fn summary(text: &str) -> Self {
        Self::new("summary", text, format!("//summary[{}]", says(text)))
    }

    /// A row of the case that is closed, by the text of its name up to the number.
    pub fn closed_row(name: &str) -> Self {
        let begin = name.split(" · ").next().unwrap_or_default();
        let begins = format!("starts-with(normalize-space(.), {})", quoted(begin));
        let path = format!("//details[not(@open)]/summary[{begins}]");
        Self::new("closed row", begin, path)
    }

    /// An answer of a list to choose from, by the list's label.
    pub fn choice(label: &str, answer: &str) -> Self {
        let list = format!("//select[{}]", labelled(label));
        Self::new(
            "choice",
            answer,
            format!("{list}//option[{}]", says(answer)),
        )
    }

    /// A heading of any level, by what it says.
    pub fn heading(text: &str) -> Self {
        let levels = "self::h1 or self::h2 or self::h3 or self::h4";
        Self::new("heading", text, format!("//*[{levels}][{}]", says(text)))
    }

    /// The smallest part that says something, among other words.
    pub fn text(text: &str) -> Self {
        let holds = format!("contains(normalize-space(), {})", quoted(text));
        Self::new("text", text, format!("//body//*[{holds}][not(*[{holds}])]"))
    }

    /// An error in the summary at the top of a form.
    pub fn error(text: &str) -> Self {
        let summary = "//*[@role='alert']";
        Self::new(
            "error",
            text,
            format!("{summary}//*[self::a or self::li][{}]", says(text)),
        )
    }

    /// A part by its id: only for the few that the tests and the portal agreed on.
    pub fn id(id: &str) -> Self {
        Self::new("part", id, format!("//*[@id={}]", quoted(id)))
    }

    fn new(role: &str, name: &str, xpath: String) -> Self {
        Self {
            name: format!("{role} “{name}”"),
            xpath,
        }
    }
}

fn says(text: &str) -> String {
    format!("normalize-space()={}", quoted(text))
}

fn labelled(label: &str) -> String {
    let says = says(label);
    let by_id = format!("@aria-labelledby=//*[{says}]/@id");
    format!(
        "@id=//label[{says}]/@for or {by_id} or @aria-label={}",
        quoted(label)
    )
}

/// A text in an XPath, which has no escapes.
fn quoted(text: &str) -> String {
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    let parts: Vec<String> = text.split('\'').map(|part| format!("'{part}'")).collect();
    format!("concat({})", parts.join(", \"'\", "))
}

#[test]
fn an_apostrophe_does_not_end_a_text() {
    assert_eq!(quoted("plain"), "'plain'");
    assert_eq!(quoted("it's"), "concat('it', \"'\", 's')");
}
