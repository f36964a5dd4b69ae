import { describe, expect, test } from "vitest";
import { isFenjieError } from "../model/error.js";
import { defaultLimits } from "./options.js";
import { inWords } from "./refusal.js";
import { scanXml, skip, type XmlHandlers } from "./xml.js";
import { toUtf8 } from "./xml-encoding.js";

const address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const root = (content: string) => `<w:document xmlns:w="${address}">${content}</w:document>`;
const options = { limits: defaultLimits, part: "part.xml" };

/** Every start, text and end of `w:p`, `w:t` and `w:document`, on one line. */
function events(xml: string | Uint8Array, more: XmlHandlers = {}): string {
  const seen: string[] = [];
  const handlers = Object.fromEntries(
    ["w:document", "w:p"].map((name) => [
      name,
      { start: () => seen.push(`<${name}`), end: () => seen.push(`${name}>`) },
    ]),
  );
  const text = { text: (value: string) => seen.push(JSON.stringify(value)) };
  scanXml(
    toUtf8(typeof xml === "string" ? new TextEncoder().encode(xml) : xml, "part.xml"),
    { ...handlers, "w:t": text, ...more },
    options,
  );
  return seen.join(" ");
}
async function codeOf(xml: string | Uint8Array): Promise<string | null> {
  try {
    await inWords(() => events(xml));
    return null;
  } catch (error) {
    return isFenjieError(error) ? error.code : String(error);
  }
}

describe("the scanner", () => {
  test("calls handlers in the order of the file and passes through what has none", () => {
    expect(events(root("<w:x><w:p><w:t>甲</w:t></w:p></w:x><w:p/>"))).toBe(
      '<w:document <w:p "甲" w:p> <w:p w:p> w:document>',
    );
  });

  test("skips what a handler skips, whatever is in it", () => {
    const inside = '<w:p a="/>"><w:p/><!-- </w:q> --><![CDATA[</w:q>]]></w:p>';

    expect(events(root(`<w:q>${inside}</w:q><w:p/>`), { "w:q": skip })).toBe(
      "<w:document <w:p w:p> w:document>",
    );
    expect(events(root(`<w:q>${inside}</w:q>`), { "w:q": { start: () => skip } })).toBe(
      "<w:document w:document>",
    );
  });

  test("joins an element's text over comments and children and leaves theirs out", () => {
    expect(events(root("<w:t>甲<!-- x -->乙<w:x>丙</w:x><![CDATA[<丁>]]></w:t>"))).toBe(
      '<w:document "甲乙<丁>" w:document>',
    );
  });

  test("stops after the root element", () => {
    expect(events(`\n<?xml version="1.0"?><!-- x -->${root("")}<garbage`)).toBe("<w:document w:document>");
  });
});

describe("names", () => {
  test("are told by namespace and not by prefix", () => {
    expect(events(`<document xmlns="${address}" xmlns:w="urn:other"><p/><w:p/></document>`)).toBe(
      "<w:document <w:p w:p> w:document>",
    );
  });

  test("mean what the innermost declaration says, until its element ends", () => {
    const inner = `<w:x xmlns:w="urn:other"><w:p/><v:p xmlns:v="${address}"/></w:x>`;

    expect(events(root(`<w:p/>${inner}<w:p/><v:p/>`))).toBe(
      "<w:document <w:p w:p> <w:p w:p> <w:p w:p> w:document>",
    );
  });

  test("that look like parts of every object mean nothing", () => {
    expect(events(root("<w:__proto__/><w:constructor/><toString/>"))).toBe("<w:document w:document>");
  });

  test("of an element that ends differ from those of one that began", async () => {
    expect(await codeOf(root("<w:p></w:t>"))).toBe("BAD_XML");
    expect(await codeOf(root("<w:p></w:pp>"))).toBe("BAD_XML");
    expect(events(root("<w:p  ></w:p\n>"))).toBe("<w:document <w:p w:p> w:document>");
  });
});

describe("attributes", () => {
  const attributes = (tag: string) => {
    let found: (string | null)[] = [];
    events(root(tag), {
      "w:a": {
        start(element) {
          found = ["w:val", "val", "r:id", "xml:space"].map((name) => element.attribute(name));
        },
      },
    });
    return found;
  };

  test("are found by namespace, in any order and with any quotes", () => {
    expect(attributes(`<w:a val='2' w:val = "1"/>`)).toEqual(["1", "2", null, null]);
    expect(
      attributes(
        `<w:a xmlns:x="http://purl.oclc.org/ooxml/officeDocument/relationships" x:id='a>"b' xml:space="preserve"/>`,
      ),
    ).toEqual([null, null, 'a>"b', "preserve"]);
    expect(attributes(`<w:a z:val="1" w:xval="2" wval="3"/>`)).toEqual([null, null, null, null]);
  });

  test("have their references resolved", () => {
    expect(attributes('<w:a w:val="&lt;&#x7532;&amp;"/>')[0]).toBe("<甲&");
  });

  test("without quotes or value are not there", () => {
    expect(attributes("<w:a val w:val=1/>")).toEqual([null, null, null, null]);
  });
});

describe("encodings", () => {
  const declared = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>${root("<w:t>甲😀</w:t>")}`;
  const expected = '<w:document "甲😀" w:document>';
  const utf16 = (text: string, bigEndian: boolean, mark: boolean) =>
    Uint8Array.from(
      [...(mark ? ["\ufeff"] : []), ...text.split("")].flatMap((unit) => {
        const code = unit.charCodeAt(0);
        return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
      }),
    );

  test("are UTF-8 with or without a mark", () => {
    const bytes = new TextEncoder().encode(declared("UTF-8"));

    expect(events(bytes)).toBe(expected);
    expect(events(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toBe(expected);
    expect(events(declared("utf-16"))).toBe(expected);
  });

  test("are UTF-16 in both byte orders, with or without a mark", () => {
    for (const bigEndian of [true, false]) {
      for (const mark of [true, false])
        expect(events(utf16(declared("UTF-16"), bigEndian, mark))).toBe(expected);
    }
  });

  test("are others where the part says so", async () => {
    const gbk = [
      ...new TextEncoder().encode(
        `<?xml version="1.0" encoding="GBK"?><w:document xmlns:w="${address}"><w:t>`,
      ),
    ];

    expect(
      events(Uint8Array.from([...gbk, 0xbc, 0xd7, ...new TextEncoder().encode("</w:t></w:document>")])),
    ).toBe('<w:document "甲" w:document>');
    expect(await codeOf(declared("x-klingon"))).toBe("BAD_XML");
  });

  test("of a long part are decoded across steps", () => {
    const long = "甲".repeat(700_001);

    expect(events(utf16(root(`<w:t>a${long}</w:t>`), false, true))).toBe(
      `<w:document "a${long}" w:document>`,
    );
  });
});

describe("characters", () => {
  const count = (bytes: readonly number[]) => {
    const [before, after] = [
      new TextEncoder().encode(root("<w:t>").slice(0, -13)),
      new TextEncoder().encode("</w:t></w:document>"),
    ];
    let text = "";
    const replaced = scanXml(
      Uint8Array.from([...before, ...bytes, ...after]),
      {
        "w:t": {
          text: (value) => {
            text = value;
          },
        },
      },
      options,
    );
    return [text, replaced];
  };

  test("that are broken or forbidden become U+FFFD and are counted", () => {
    expect(count([0x41, 0xff, 0x42])).toEqual(["A\ufffdB", 1]);
    expect(count([0xe7, 0x94])).toEqual(["\ufffd\ufffd", 2]);
    expect(count([0xed, 0xa0, 0x80])).toEqual(["\ufffd\ufffd\ufffd", 3]);
    expect(count([0xc0, 0x80])).toEqual(["\ufffd\ufffd", 2]);
    expect(count([0xf4, 0x90, 0x80, 0x80])).toEqual(["\ufffd\ufffd\ufffd\ufffd", 4]);
    expect(count([0xef, 0xbf, 0xbf])).toEqual(["\ufffd\ufffd\ufffd", 3]);
    expect(count([0x00, 0x0b])).toEqual(["\ufffd\ufffd", 2]);
    expect(count([0xf0, 0x9f, 0x98, 0x80])).toEqual(["😀", 0]);
  });

  test("have line ends of one kind", () => {
    expect(events(root("<w:t>一\r\n二\r三\n四</w:t>"))).toBe('<w:document "一\\n二\\n三\\n四" w:document>');
  });

  test("may be named by number, halves of a pair together only", () => {
    expect(events(root("<w:t>&#65;&#x1F600;&#xD83D;&#xDE00;&#xD83D;</w:t>"))).toBe(
      '<w:document "A😀😀\ufffd" w:document>',
    );
    expect(events(root("<w:t>&#0;&#xZ;&#1114112;&#13;</w:t>"))).toBe(
      '<w:document "\ufffd\ufffd\ufffd\\n" w:document>',
    );
  });

  test("stay as they are where & begins nothing known", () => {
    expect(events(root("<w:t>R&D &nbsp; &; &#; a&</w:t>"))).toBe(
      '<w:document "R&D &nbsp; &; &#; a&" w:document>',
    );
  });
});

describe("a part is refused", () => {
  test.each([
    ["with a document type", `<!DOCTYPE a>${root("")}`, "XML_DTD"],
    ["with a document type inside", root("<!DOCTYPE a>"), "XML_DTD"],
    ["with markup that is none", root("<!ELEMENT a>"), "BAD_XML"],
    ["with a tag without a name", root("< w:p/>"), "BAD_XML"],
    ["that ends in a tag", root("").slice(0, -3), "BAD_XML"],
    ["that ends in an element", root("").slice(0, -13), "BAD_XML"],
    ["that ends in a comment", root("").slice(0, -13).concat("<!-- "), "BAD_XML"],
    ["that is empty", "", "BAD_XML"],
    ["that begins with an end tag", "</w:p>", "BAD_XML"],
    ["with a thousand and one levels", `${"<a>".repeat(1001)}${"</a>".repeat(1001)}`, "LIMIT_DEPTH"],
  ])("%s", async (_, xml, code) => {
    expect(await codeOf(xml)).toBe(code);
  });

  test("but not with a thousand levels", async () => {
    expect(await codeOf(`${"<a>".repeat(1000)}${"</a>".repeat(1000)}`)).toBe(null);
  });
});
