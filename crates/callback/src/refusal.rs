//! Why the backend said no, and which answers that leads back to.

use crate::{Fault, Field, Reason};

/// Why the backend said no.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Somebody else took the time.
    SlotTaken,
    /// These answers were not accepted: their names on the wire.
    Fields(Vec<String>),
    /// The case cannot take requests.
    NoSuchCase,
}

impl Refusal {
    /// The answers to change before it can be sent again.
    pub fn faults(&self) -> Vec<Fault> {
        let is_named = |field: &Field| match self {
            Self::SlotTaken => *field == Field::Slot,
            Self::Fields(names) => names.iter().any(|name| field.on_wire() == Some(name)),
            Self::NoSuchCase => false,
        };
        let fields = Field::ALL.iter().filter(|field| is_named(field));
        fields
            .map(|field| Fault {
                field: *field,
                reason: Reason::NotAccepted,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Refusal;
    use crate::Field;

    #[track_caller]
    fn leads_to(refusal: &Refusal, fields: &[Field]) {
        let faults = refusal.faults();
        let found: Vec<Field> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(found, fields);
    }

    #[test]
    fn a_no_names_the_answers_to_change() {
        leads_to(&Refusal::SlotTaken, &[Field::Slot]);
        let names = ["note", "new_number", "unheard_of"].map(str::to_owned);
        let refusal = Refusal::Fields(names.to_vec());
        leads_to(&refusal, &[Field::NewNumber, Field::Note]);
        leads_to(&Refusal::NoSuchCase, &[]);
    }
}
