// What the pages do beyond links and forms: keys, the slider of days, opening the claim that a link points to.

const items = () => [...document.querySelectorAll("[data-item]")].filter((item) => item.offsetParent !== null);

/** Moves to the next or the previous item of the page. */
function move(step) {
  const all = items();
  if (all.length === 0) return;
  const at = all.findIndex((item) => item.classList.contains("at"));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
  all.forEach((item) => item.classList.toggle("at", item === next));
  const target = next.matches("details") ? next.querySelector("summary") : next.querySelector("a[href], summary");
  (target ?? next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

const typing = (target) => target.matches("input, select, textarea, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "j" || event.key === "k") {
    move(event.key === "j" ? 1 : -1);
  } else if (event.key === "/") {
    event.preventDefault();
    const words = document.querySelector("#words");
    if (words) words.focus();
    else document.querySelector('.top nav a[href^="/search"]').click();
  } else {
    const link = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key === event.key);
    if (link) link.click();
  }
});

/** Opens the claim that the address points to. */
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (target instanceof HTMLDetailsElement) {
    document.querySelectorAll("details.claim[open]").forEach((other) => (other.open = other === target));
    target.open = true;
    target.querySelector("summary").focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  }
}
addEventListener("hashchange", openTarget);
openTarget();

const slide = document.querySelector("#slide");
const day = document.querySelector("#asof");
if (slide && day && Number(slide.max) > 0) {
  const first = Date.parse(slide.dataset.first + "T00:00:00Z");
  const at = () => new Date(first + Number(slide.value) * 86400000).toISOString().slice(0, 10);
  slide.hidden = false;
  slide.setAttribute("aria-valuetext", day.value);
  slide.addEventListener("input", () => {
    day.value = at();
    slide.setAttribute("aria-valuetext", at());
  });
  slide.addEventListener("change", () => day.form.requestSubmit());
}

const again = document.querySelector("[data-again]");
if (again) setTimeout(() => location.reload(), Number(again.dataset.again) * 1000);

const text = document.querySelector("[data-check]");
const checked = document.querySelector("#checked");
if (text && checked) {
  let waiting;
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const answer = await fetch(text.dataset.check, { method: "POST", body: new URLSearchParams(new FormData(text.form)) });
      if (answer.ok) checked.innerHTML = await answer.text();
    }, 500);
  });
}

// Asks now and then whether the ledger has grown since the page was made.
const revision = document.body.dataset.revision;
if (revision) {
  const asking = setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch("/news").catch(() => null);
    if (answer?.ok && (await answer.text()) !== revision) {
      clearInterval(asking);
      document.querySelector("#news").hidden = false;
    }
  }, 15000);
}
