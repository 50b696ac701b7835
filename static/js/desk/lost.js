/* Says so when the archive cannot be reached or nobody is signed in any more; nothing is dropped in silence. */
const said = () => document.querySelector("#desk-said");

function tell(words) {
  const line = document.createElement("p");
  line.textContent = words;
  said().className = "desk-said desk-said--warning";
  said().replaceChildren(line);
}

const unreachable = () =>
  tell("Not saved: the archive cannot be reached. Everything is still here; try again in a moment.");
const signedOut = () =>
  tell("Not saved: you are signed out. Sign in again in another tab, then do it once more; everything is still here.");

/* What the desk asks for by itself saves nothing, so nothing of it can be lost. */
const isAsked = ({ requestConfig }) => requestConfig.elt.id !== "desk";

document.addEventListener("htmx:sendError", ({ detail }) => isAsked(detail) && unreachable());
document.addEventListener("desk:lost", unreachable);
document.addEventListener("htmx:responseError", ({ detail }) => {
  if (isAsked(detail)) [401, 403].includes(detail.xhr.status) ? signedOut() : unreachable();
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!event.detail.xhr.responseURL.includes("/login/")) return;
  event.detail.shouldSwap = false;
  event.preventDefault();
  signedOut();
});
/* After signing in again the old token of the page no longer counts; the cookie has the new one. */
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1];
  if (token && detail.verb !== "get") detail.parameters.csrfmiddlewaretoken = token;
});
