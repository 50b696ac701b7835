/* Tells the server which words are selected in the text, counted as it counts: in code points. */
const counted = (string) => [...string].length;

function offset(node, at) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-start]");
  if (!line) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, at);
  return Number(line.dataset.start) + counted(range.toString());
}

export function selected() {
  // An answer may have put another text, and another form, in the place of those that were there.
  const text = document.querySelector("[data-text]");
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !text.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

document.addEventListener("submit", ({ target: form }) => {
  if (form.id !== "missed") return;
  const words = form.elements.words.value.trim() ? null : selected();
  form.elements.start.value = words?.start ?? "";
  form.elements.end.value = words?.end ?? "";
}, true);

document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful && event.detail.elt.id === "missed") event.detail.elt.reset();
});

/* With words selected inside the quote in hand, “split” needs no other place. */
document.addEventListener("focusin", (event) => {
  const box = event.target;
  const place = box.dataset?.enter === "split" && selected();
  if (!place) return;
  const option = [...box.options].find(({ value }) => Number(value) >= place.start);
  if (!option) return;
  getSelection().removeAllRanges();
  box.value = option.value;
  box.form.querySelector('button[value="split"]').click();
});
