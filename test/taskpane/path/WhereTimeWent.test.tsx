import { fireEvent, render, screen } from "@testing-library/react";

import { WhereTimeWent } from "../../../src/taskpane/path/WhereTimeWent";
import { BounceReasons } from "../../../src/taskpane/verdict/BounceReasons";
import { sampleAnalysis, sampleHop } from "../../wording/sampleAnalysis";

const boundary = {
  hop: 0,
  ip: "203.0.113.77",
  helo: null,
  platform: "generic",
  agreesWith: [],
  disagreesWith: [],
};

const path = (delaySeconds: number) =>
  sampleAnalysis({
    boundary,
    hops: [
      sampleHop({ field: 0, time: "2026-11-17T08:00:00Z", delaySeconds }),
      sampleHop({ field: 1, by: { host: "mail.example.com" }, time: "2026-11-17T02:00:00Z" }),
    ],
  });

describe("where the time went", () => {
  test("is told with the side, the usual cause and the host, when asked", () => {
    render(<WhereTimeWent analysis={path(21_600)} />);
    expect(screen.queryByText(/waited in a queue/u)).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Where the time went" }));
    expect(
      screen.getByText("on the way from the sender’s side to the recipient’s · waited in a queue")
    ).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent(/6 h, after mail\.example\.com/u);
  });

  test("is not asked of a message that was quick", () => {
    const { container } = render(<WhereTimeWent analysis={path(3)} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe("why a message came back", () => {
  test("is said in words beside the code, and as the server wrote it", () => {
    render(
      <BounceReasons
        bounce={{
          reportingHost: "mx.example.net",
          statuses: [
            {
              recipient: "nobody@example.net",
              action: "failed",
              status: "5.1.1",
              diagnostic: "smtp; 550 5.1.1 no such user",
              remoteHost: null,
            },
          ],
        }}
      />
    );
    expect(screen.getByText(/The mailbox does not exist\. \(5\.1\.1\)/u)).toBeVisible();
    expect(screen.getByText("smtp; 550 5.1.1 no such user")).toBeVisible();
    expect(screen.getByText("Stated by mx.example.net.")).toBeVisible();
  });
});
