// An exercise with an answer: its choices become buttons, or a number is typed. What is
// wrong says why; what is right unfolds the rest, and is remembered.
import { announced, button, field, make } from "./dom.js";
import { remember } from "./runner/solved.js";

export function mount(root) {
  const folded = root.querySelector(":scope > details");
  const whys = [...folded.querySelectorAll(".gm-whys li")];
  const told = announced("gm-guess");
  folded.before(told);

  function tell(right, why, otherwise) {
    const cause = why ? why.cloneNode(true).childNodes : [otherwise];
    told.replaceChildren(...(right ? ["Right."] : cause));
    if (!right) return;
    remember(root.dataset.question);
    folded.open = true;
  }

  if (root.dataset.number) typed(root, told, whys, tell);
  else chosen(root, whys, tell);
}

// The wrong choices have their reasons in their own order.
function chosen(root, whys, tell) {
  const list = root.querySelector(":scope > ul");
  const right = Number(root.dataset.right);
  list.setAttribute("role", "list"); // without its marks it would be none to Safari
  const choices = [...list.children].map((item, i) => {
    const choice = make("button", { type: "button", className: "gm-button" });
    choice.append(...item.childNodes);
    choice.ariaPressed = "false";
    choice.onclick = () => {
      choices.forEach((each) => (each.ariaPressed = String(each === choice)));
      if (i === right) choice.dataset.printed = "";
      tell(i === right, whys[i < right ? i : i - 1]);
    };
    item.append(choice);
    return choice;
  });
}

function typed(root, told, whys, tell) {
  const { number, near, wrong } = root.dataset;
  const given = make("input", { type: "text", inputMode: "decimal", size: 8 });
  const answer = () => {
    const value = numberIn(given.value, number);
    if (Number.isNaN(value)) {
      tell(false, null, "Type a number, such as 12 or 0.5.");
      return;
    }
    const known = wrong.split(" ").findIndex((each) => Number(each) === value);
    const right = Math.abs(value - Number(number)) <= Number(near) * 1.0001;
    tell(right, whys[known], `It is not ${given.value.trim()}.`);
  };
  given.onkeydown = (event) => event.key === "Enter" && answer();
  const row = make("p", { className: "gm-controls" });
  row.append(field("The number ", given), button("Check", answer));
  told.before(row);
}

// Signs as people type them: a comma is a point, or divides thousands of a whole number.
function numberIn(text, right) {
  const comma = right.includes(".") ? "." : "";
  const plain = text
    .trim()
    .replace(/[−–]/, "-")
    .replace(/,/g, comma)
    .replace(/ ?%$/, "");
  return plain ? Number(plain) : NaN;
}
