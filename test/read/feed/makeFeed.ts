/** A small RSS feed of an item with a text and a teaser, one with a teaser, and one with a title alone. */
export const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Der Anzeiger</title><link>https://a.example</link><language>de-DE</language>
<item><title>Gespräche &amp; mehr</title><link>https://a.example/1</link><dc:creator>Jörg Müller</dc:creator>
<pubDate>Thu, 5 Feb 2026 23:10:00 -0300</pubDate><description>Kurz.</description>
<content:encoded><![CDATA[<p>Umerow traf <b>Witkoff</b>. 😀</p><p>Absatz &ouml;.</p>]]></content:encoded></item>
<item><title>Вторая</title><guid>https://a.example/2</guid><description>&lt;p&gt;Київ &amp;amp; مرحبا&lt;/p&gt;</description></item>
<item><title>Leer</title></item>
</channel></rss>`;

/** A small Atom feed with an item of each type of text. */
export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">The &lt;i&gt;Post&lt;/i&gt;</title>
<author><name>The desk</name></author>
<entry><title>One</title><link rel="self" href="https://p.example/self"/><link href="https://p.example/1"/>
<published>2026-02-05T23:10:00-03:00</published><updated>2026-03-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First <b>par</b>.</p><p>Second.</p></div></content></entry>
<entry xml:lang="ru"><title>Два</title><author><name>Анна</name></author><id>https://p.example/2</id>
<updated>2026-02-06T00:00:00Z</updated><summary>Plain 5 &lt; 6.</summary></entry></feed>`;

/** A small RSS 1.0 feed. */
export const RDF = `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://r.example"><title>Old</title><link>https://r.example</link><description>x</description></channel>
<item rdf:about="https://r.example/1"><title>Item</title><link>https://r.example/1</link><description>Some text.</description><dc:date>2003-05-01</dc:date><dc:creator>Ann</dc:creator></item>
</rdf:RDF>`;

export function makeFeed(): Uint8Array {
  return new TextEncoder().encode(RSS);
}
