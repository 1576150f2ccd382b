// The editor of the page: CodeMirror 6, with Python, in the site's own colours.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

const colour = (name) => ({ color: `var(--md-code-hl-${name}-color)` });
const style = HighlightStyle.define([
  { tag: t.comment, ...colour("comment") },
  { tag: [t.keyword, t.operatorKeyword, t.bool, t.null], ...colour("keyword") },
  { tag: [t.string, t.special(t.string)], ...colour("string") },
  { tag: t.number, ...colour("number") },
  {
    tag: [t.function(t.definition(t.variableName)), t.definition(t.className)],
    ...colour("function"),
  },
  { tag: [t.operator, t.punctuation, t.bracket], ...colour("operator") },
]);
const theme = EditorView.theme({
  "&": {
    backgroundColor: "var(--md-code-bg-color)",
    color: "var(--md-code-fg-color)",
    fontSize: "var(--gm-small)",
  },
  "&.cm-focused": { outline: "2px solid var(--gm-label)", outlineOffset: "-2px" },
  ".cm-scroller": {
    fontFamily: "var(--md-code-font)",
    lineHeight: "1.55",
    maxHeight: "34rem",
  },
  ".cm-gutters": {
    backgroundColor: "transparent",
    color: "var(--md-default-fg-color--light)",
    border: "none",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  ".cm-cursor": { borderLeftColor: "var(--md-code-fg-color)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": {
    backgroundColor: "var(--gm-select) !important",
  },
});

// Tab is left to the page, so that the keyboard gets out again (WCAG 2.1.2);
// Ctrl-] and Ctrl-[ indent.
export function edit(parent, text, label, onRun, onChange) {
  const run = () => (onRun(), true);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          { key: "Ctrl-Enter", run },
          { key: "Mod-Enter", run },
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        lineNumbers(),
        indentOnInput(),
        bracketMatching(),
        drawSelection(),
        highlightActiveLine(),
        indentUnit.of("    "),
        python(),
        syntaxHighlighting(style),
        theme,
        EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
        EditorView.updateListener.of((update) => update.docChanged && onChange()),
      ],
    }),
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(value) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
    },
    focus: () => view.focus(),
    remove: () => view.destroy(),
  };
}
