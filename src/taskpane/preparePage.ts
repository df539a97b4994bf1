/**
 * The element that the pane is drawn into, and the little that the page itself needs. Set by
 * script because the policy allows no style in the page's HTML.
 */
export function preparePage(): HTMLElement {
  document.body.style.margin = "0";
  // WebView2 hides scroll bars until the pointer comes near; the pane's width must not jump.
  document.body.style.overflowY = "scroll";
  const pane = document.getElementById("pane");
  if (pane === null) throw new Error("The page has no element with the id pane.");
  return pane;
}
