// A prediction: the choices become buttons; a guess unfolds what was printed.
import { announced, make } from "./dom.js";

export function mount(root) {
  const list = root.querySelector(":scope > ul");
  const folded = root.querySelector(":scope > details");
  const told = announced("gm-guess");
  const choices = [...list.children].map((item, i) => {
    const choice = make("button", { type: "button", className: "gm-button" });
    choice.append(...item.childNodes);
    choice.ariaPressed = "false";
    choice.onclick = () => guess(i);
    item.append(choice);
    return choice;
  });
  list.setAttribute("role", "list"); // without its marks it would be none to Safari
  folded.before(told);

  function guess(picked) {
    const right = Number(root.dataset.predict);
    choices.forEach((choice, i) => (choice.ariaPressed = String(i === picked)));
    choices[right].dataset.printed = "";
    const words = choices[picked].textContent.trim().replace(/\.$/, "");
    const so =
      picked === right ? ", and so it is" : "; the program printed something else";
    told.textContent = `You guessed: “${words}”${so}.`;
    folded.open = true;
  }
}
