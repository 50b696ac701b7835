/* Ties each finding's card to its words in the text: whichever has the attention lights up the other,
   and what is rejected fades in both. */
const marks = [...document.querySelectorAll("[data-marks]")];
const of = (finding) => marks.filter((mark) => mark.dataset.marks.split(" ").includes(finding));

for (const card of document.querySelectorAll("[data-finding]")) {
  const mine = of(card.dataset.finding);
  const light = (on) => mine.forEach((mark) => mark.classList.toggle("is-lit", on));

  card.addEventListener("pointerenter", () => light(true));
  card.addEventListener("pointerleave", () => light(false));
  card.addEventListener("focusin", () => {
    light(true);
    mine[0]?.scrollIntoView({ block: "nearest" });
  });
  card.addEventListener("focusout", () => light(false));

  const decision = card.querySelector("[data-decision]");
  const fade = () => {
    const rejected = decision.querySelector("input[value=reject]")?.checked ?? false;
    for (const each of [card, ...mine]) each.classList.toggle("is-rejected", rejected);
  };
  decision.addEventListener("change", fade);
  fade();
}
