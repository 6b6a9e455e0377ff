// Where people set their own colours, backgrounds are gone: a line must show what is a control, and what is where.
const hasLine = (e, part) => {
  const s = styled(e, part);
  return ['Top', 'Bottom', 'Left', 'Right'].every((side) => parseFloat(s['border' + side + 'Width']) >= 1 && s['border' + side + 'Style'] !== 'none');
};
for (const e of all('.govuk-button, .govuk-input, .govuk-select, .govuk-textarea, .govuk-tag')) {
  if (isShown(e) && !isForEars(e) && !hasLine(e)) fault('has no line around it in forced colours', e);
}
for (const e of all('.govuk-radios__label, .govuk-checkboxes__label')) {
  if (isShown(e) && !hasLine(e, '::before')) fault('its circle or box is not drawn in forced colours', e);
}
for (const e of all('.wm-stages__step')) {
  if (isShown(e) && !hasLine(e, '::before')) fault('its ring is not drawn in forced colours', e);
}
