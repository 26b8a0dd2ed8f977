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

/** Draws a picture as it stands in the page, with the style of the page, and hands it over. */
async function take(svg, name) {
  const box = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", box.width);
  copy.setAttribute("height", box.height);
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = await (await fetch(document.querySelector('link[rel="stylesheet"]').href)).text();
  copy.prepend(style);
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = box.width * 2;
  canvas.height = box.height * 2;
  const brush = canvas.getContext("2d");
  brush.fillStyle = getComputedStyle(document.body).backgroundColor;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name + ".png";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

document.querySelectorAll("svg.plot, svg.chart").forEach((svg, at) => {
  const wide = svg.closest(".wide"); // on a telephone the latest is what one wants to see of a long time
  if (wide && !svg.matches(".map")) {
    wide.scrollLeft = wide.scrollWidth;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "take";
  button.textContent = "Picture (PNG)";
  button.setAttribute("aria-label", "Take the picture away as PNG: " + (svg.getAttribute("aria-label") ?? ""));
  const name = document.title.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase() + "-" + (at + 1);
  button.addEventListener("click", () => take(svg, name));
  const line = document.createElement("p");
  line.className = "noprint";
  line.append(button);
  (wide ?? svg).after(line);
});
