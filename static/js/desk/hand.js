/* The card in hand: its words are lit in the text, it gets the focus when it changes, and words and links
   that name a card take it in hand. While an answer is awaited the desk is busy; “desk:ready” says when it came. */
const desk = document.querySelector("#desk");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let last = null;

const inHand = () => document.querySelector("[data-hand]");
const marksOf = (key) => [...desk.querySelectorAll(`[data-cards~="${key}"]`)];

function light() {
  for (const mark of desk.querySelectorAll(".is-lit")) mark.classList.remove("is-lit");
  const hand = inHand();
  const marks = hand ? marksOf(hand.id) : [];
  for (const mark of marks) mark.classList.add("is-lit");
  return marks;
}

/* Scrolls the text, and never the page, to the words. */
function show(mark) {
  const text = desk.querySelector("[data-text]");
  if (!mark || !text || text.scrollHeight <= text.clientHeight) return;
  const place = mark.getBoundingClientRect();
  const frame = text.getBoundingClientRect();
  if (place.top > frame.top + 40 && place.bottom < frame.bottom - 40) return;
  const top = text.scrollTop + place.top - frame.top - text.clientHeight / 3;
  text.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
}

function settle() {
  const hand = inHand();
  const [mark] = light();
  const isNew = hand?.id !== last;
  last = hand?.id ?? null;
  if (isNew) show(mark);
  const wanted = hand?.querySelector("[data-wants-focus] button");
  const nowhere = document.activeElement === document.body || document.activeElement === null;
  if (wanted) {
    wanted.focus();
  } else if (hand && (isNew || nowhere)) {
    hand.focus({ preventScroll: true });
  } else if (!hand && nowhere) {
    document.querySelector("#desk-foot a, #desk-head a")?.focus();
  }
  if (isNew) hand?.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
}

/* What the desk asks for by itself holds nobody up. What asked may be gone with the answer, so `elt` does not tell. */
const isAsked = ({ detail }) => detail.requestConfig.elt !== desk;

document.addEventListener("htmx:beforeRequest", (event) => {
  if (isAsked(event)) desk.ariaBusy = "true";
});
document.addEventListener("htmx:afterRequest", (event) =>
  requestAnimationFrame(() => {
    settle();
    if (isAsked(event)) desk.ariaBusy = "false";
    document.dispatchEvent(new Event("desk:ready"));
  }),
);
settle();
desk.ariaBusy = "false";

desk.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("[data-card]");
  const mark = event.target.closest("[data-cards]");
  const selects = !link && String(getSelection());
  const key = link?.dataset.card ?? mark?.dataset.cards.split(" ").at(-1);
  if (!key || selects || inHand()?.id === key) {
    if (link && inHand()?.id === key) event.preventDefault();
    return;
  }
  const line = document.getElementById(key)?.querySelector(".card-line");
  if (!line) return;
  event.preventDefault();
  line.click();
});

/* Another speaker is another voice to look at; the server lays it out. */
desk.addEventListener("change", (event) => {
  const select = event.target.closest('[data-hand] select[name$="-voice"]');
  if (!select) return;
  const form = select.form;
  const button = document.createElement("button");
  button.name = "do";
  button.value = "speaker";
  button.hidden = true;
  form.append(button);
  form.requestSubmit(button);
  button.remove();
});
