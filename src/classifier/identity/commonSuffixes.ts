/**
 * The public suffixes that mail really meets, as rules short enough to stand in front of a
 * first verdict. The whole list (publicsuffix.org) is passed in where it is at hand and then
 * answers instead. Left out on purpose: suffixes of single cities outside Japan, and private
 * suffixes under which nobody sends mail.
 */

/** Second labels that are suffixes under country domains (`co.uk`, `ne.jp`, `com.br`). */
const seconds = new Set(
  (
    "ac ad asn asso biz co com csiro ed edu edunet firm gen go gob gouv gov govt gr id ind info iwi " +
    "k12 kr lg ltd me med mi mil ne net nhs nic nom or org plc police press pro sch school tm web"
  ).split(" ")
);

/** Second labels above under which these country domains have no suffix: people own them. */
const ownedSeconds = new Set(
  "co.de com.de me.de info.de co.ch com.ch net.ch org.ch me.ch com.at me.at web.de".split(" ")
);

/** `city.prefecture.jp` is a suffix, so the owner's name is one label longer. */
const prefectures = new Set(
  (
    "aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hokkaido hyogo " +
    "ibaraki ishikawa iwate kagawa kagoshima kanagawa kochi kumamoto kyoto mie miyagi miyazaki " +
    "nagano nagasaki nara niigata oita okayama okinawa osaka saga saitama shiga shimane shizuoka " +
    "tochigi tokushima tokyo tottori toyama wakayama yamagata yamaguchi yamanashi"
  ).split(" ")
);

/** Hosting domains whose customers are strangers to each other. */
const hosting = new Set(
  (
    "azurewebsites.net blogspot.com cloudapp.net cloudfront.net firebaseapp.com github.io " +
    "gitlab.io glitch.me herokuapp.com myshopify.com netlify.app onmicrosoft.com onrender.com " +
    "pages.dev repl.co surge.sh vercel.app web.app webflow.io weebly.com wixsite.com " +
    "wordpress.com workers.dev appspot.com r.appspot.com duckdns.org dyndns.org no-ip.org " +
    "ddns.net hopto.org zapto.org fly.dev ngrok.io translate.goog cloudflare.net heteml.net " +
    "sakura.ne.jp ip.linodeusercontent.com members.linode.com"
  ).split(" ")
);

/** Names below which every label is a suffix of its own: rented machines. */
const wildcards = new Set(["compute.amazonaws.com", "compute-1.amazonaws.com"]);

/**
 * The registrable domain of a name in lower case, or null where the name has none (a single
 * label, a suffix itself).
 */
export function commonRegistrableDomain(name: string): string | null {
  const labels = name.split(".");
  if (labels.includes("")) return null;
  const length = suffixLength(labels);
  return labels.length > length ? labels.slice(-length - 1).join(".") : null;
}

function suffixLength(labels: readonly string[]): number {
  const [third = "", second = "", top = ""] = ["", "", ...labels].slice(-3);
  const three = `${third}.${second}.${top}`;
  if (wildcards.has(three)) return 4;
  if (hosting.has(three)) return 3;
  const two = `${second}.${top}`;
  if (hosting.has(two)) return 2;
  if (top.length !== 2) return 1;
  if (top === "jp" && prefectures.has(second)) return 3;
  return seconds.has(second) && !ownedSeconds.has(two) ? 2 : 1;
}
