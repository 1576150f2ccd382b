// A conversation: what of it is passed to the model, and what the model replies to that.
import { field, make } from "../dom.js";
import { guess, stored } from "./shared.js";

const WAYS = {
  "last turn alone": "the last turn alone",
  "another history": "the history of somebody else",
  history: "the history",
  "all of it": "the history, with small talk",
  "oldest dropped": "small talk, the oldest turn dropped",
  summarised: "small talk, the oldest turn summarised",
  "the user's words": "small talk, and the user's words noted",
  "in the system prompt": "it stands in the system prompt",
  "and to be kept secret": "there, to be kept secret",
};

export async function mount(root) {
  const { passed, conversations } = await stored(root, "chats.json");
  const asked = guess(
    "With nothing but the last turn, how many of the 40 questions does the model answer rightly?",
    ["none, or one", "about ten", "about thirty"],
  );
  const option = (textContent) => make("option", { textContent });
  const told = make(
    "select",
    {},
    ...conversations.map(({ texts }) => option(texts.told)),
  );
  const names = Object.keys(passed);
  const way = make("select", {}, ...names.map((name) => option(WAYS[name])));
  const text = make("div", { className: "gm-written" });
  const said = make("output", { className: "gm-label-now" });

  function line(role, words) {
    return make("div", {}, make("b", { textContent: `${role}: ` }), words);
  }

  function show() {
    const { texts, said: replies } = conversations[told.selectedIndex];
    const name = names[way.selectedIndex];
    const [reply, right] = replies[name];
    text.replaceChildren(
      ...passed[name].map(([role, key]) => line(role, texts[key])),
      line("assistant", make("mark", { textContent: reply })),
    );
    const count = conversations.filter((one) => one.said[name][1]).length;
    said.textContent = `${right ? "Right" : "Not right"}. Passed this, ${count} of 40 are.`;
    const alone = conversations.filter((one) => one.said["last turn alone"][1]).length;
    asked.tell(`It is ${alone}.`);
  }

  told.onchange = show;
  way.onchange = show;
  root
    .querySelector(".gm-shown")
    .replaceChildren(
      asked.box,
      make(
        "div",
        { className: "gm-settings" },
        field("what somebody told it ", told),
        field("what is passed ", way),
      ),
      text,
      said,
    );
  root.querySelector(".gm-from").textContent =
    "Replies of SmolLM2, as chatbot_real stored them. Marked: what it wrote. " +
    "The same two turns about a hat stand before each conversation.";
  show();
}
