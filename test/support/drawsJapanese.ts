import type { Page } from "playwright-core";

/**
 * Does this browser have a font with Japanese in it? Without one every character is the same
 * empty box, and a screenshot of the Japanese pane shows nothing. Different characters that are
 * drawn alike are boxes.
 */
export async function drawsJapanese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const draw = (text: string): string => {
      const canvas = document.createElement("canvas");
      canvas.width = 40;
      canvas.height = 40;
      const pen = canvas.getContext("2d");
      if (!pen) return "";
      pen.font = "32px sans-serif";
      pen.fillText(text, 2, 34);
      return canvas.toDataURL();
    };
    const drawn = ["送", "信", "元", "ひ", "カ"].map(draw);
    return new Set(drawn).size === drawn.length;
  });
}
