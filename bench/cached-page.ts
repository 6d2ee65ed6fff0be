import { type Entry, pageTarget } from "./entry";

const PATH = "/lv/hearings?court=RPT";

/** A list of twenty hearings out of the cache of deploy/nginx.conf, against nginx with the same bytes. */
export const cachedPage: Entry = {
  name: "cached-page",
  about: "a list of hearings out of the cache in front, against nginx with the same bytes as a file (A1)",
  target: 1.5,
  requests: 5_000,
  contestants: async (stage) => {
    await stage.fillHearings(20_000);
    const front = await stage.front();
    const file = await stage.staticFile(PATH);
    return {
      product: pageTarget(front, { name: `cache ${PATH}`, path: PATH, contains: "</html>" }),
      anchor: pageTarget(file, { name: file.kind, path: "/page.html", contains: "</html>" }),
    };
  },
};
