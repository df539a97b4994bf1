import type { Hop, HopClass, ReadHop } from "../model";
import type { HopMark } from "../origin/draft";
import type { RecipientSide } from "./recipientSide";

/**
 * Hops with trust, class and operator. Down to the boundary every line is the recipient's own;
 * below it a line is `vouched` only where the walk to the origin found a reason, `claimed`
 * otherwise, and its class is what it looks like.
 */
export function classifyHops(
  hops: readonly ReadHop[],
  shapes: readonly HopClass[],
  side: RecipientSide,
  marks: readonly HopMark[]
): Hop[] {
  const markOf = new Map<number, HopMark>();
  for (const mark of marks) markOf.set(mark.hop, { ...markOf.get(mark.hop), ...mark });
  return hops.map((hop, at) => {
    const shape = shapes[at] ?? "unknown";
    if (at < side.ownHops) {
      return {
        ...hop,
        trust: "own",
        class: ownClass(at, shape, side),
        operator: ownOperator(side),
      };
    }
    const mark = markOf.get(at);
    return {
      ...hop,
      trust: mark?.trust ?? "claimed",
      class: mark?.class ?? shape,
      operator: mark?.trust === "vouched" ? (mark.operator ?? null) : null,
    };
  });
}

function ownClass(at: number, shape: HopClass, side: RecipientSide): HopClass {
  if (side.boundary?.hop === at)
    return shape === "submission" || shape === "webmail" ? shape : "edge-ingress";
  const isPlumbing =
    shape === "relay" || (shape === "content-filter" && side.recipient.family === "microsoft");
  return isPlumbing ? "internal" : shape;
}

function ownOperator(side: RecipientSide): string | null {
  switch (side.recipient.family) {
    case "microsoft":
      return "Microsoft";
    case "google":
      return "Google";
    case "provider":
      return side.recipient.platform.name;
    case "exchange-on-premises":
    case "generic":
      return null;
  }
}
