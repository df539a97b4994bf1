import { createRoot } from "react-dom/client";

import { defaultSettings } from "../settings/defaultSettings";
import { loadSettings } from "./loadSettings";
import { MobilePage } from "./mobile/MobilePage";
import { preparePage } from "./preparePage";

/** The page that Outlook on phones opens: headers cannot be read there, and it says so. */
const root = createRoot(preparePage());
root.render(<MobilePage settings={null} />);

const office = Office.onReady();
void Promise.all([loadSettings(), office]).then(
  ([settings]) => {
    root.render(<MobilePage settings={settings} />);
  },
  () => {
    root.render(<MobilePage settings={defaultSettings} />);
  }
);
