"""What the file says of itself: title, dates, its standards, its colours and the data it was made from."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from html import escape

import resources
from reports.document import Document, Source
from reports.render.pdf.objects import Raw, Stream, date_string, deflated, language_tag, text_string

PRODUCER = "Rapporteur"
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer><xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def zoned(when: datetime) -> datetime:
    """Return *when* to the second; a time without zone counts as UTC."""
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).replace(microsecond=0)


def xmp(document: Document) -> Raw:
    """Return the XMP packet: PDF/A-3a with a source embedded, PDF/A-2a without, and PDF/UA-1."""
    packet = XMP.format(
        title=_written(document.title),
        author=_written(document.author),
        subject=_written(document.subject),
        language=language_tag(document.language),
        producer=PRODUCER,
        date=zoned(document.date).isoformat(),
        part=3 if document.source else 2,
    )
    return Stream(b"/Type/Metadata/Subtype/XML", packet.encode(), plain=True)


def _written(text: str) -> str:
    """Return *text* as XML in which no word looks like the end of an object: the packet is not packed."""
    return escape(text).replace("endstream", "end&#115;tream").replace("endobj", "end&#111;bj")


def information(document: Document) -> Raw:
    """Return the information dictionary; it says the same as the XMP packet."""
    producer = text_string(PRODUCER)
    date = date_string(zoned(document.date))
    return Raw(
        b"<</Title%s/Author%s/Subject%s/Creator%s/Producer%s/CreationDate%s/ModDate%s>>"
        % (
            text_string(document.title),
            text_string(document.author),
            text_string(document.subject),
            producer,
            producer,
            date,
            date,
        )
    )


@cache
def srgb() -> bytes:
    """Return the stream of an sRGB profile: the one that Pillow makes, kept because that takes a while."""
    return deflated(b"/N 3", (resources.colours() / "srgb.icc").read_bytes())


def output_intent(reference: Callable[[Raw], bytes]) -> bytes:
    """Return the array that says what colours mean."""
    profile = reference(Raw(srgb()))
    return (
        b"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        b"/Info(sRGB IEC61966-2.1)/DestOutputProfile %s>>]" % profile
    )


def attachment(source: Source, when: datetime, reference: Callable[[Raw], bytes]) -> bytes:
    """Return the entries of the catalog that embed *source* as associated file."""
    kind = source.media_type.replace("/", "#2F").encode()
    params = b"/Params<</Size %d/ModDate%s>>" % (len(source.data), date_string(zoned(when)))
    file = reference(Stream(b"/Type/EmbeddedFile/Subtype/%s%s" % (kind, params), source.data))
    name, words = text_string(source.name), text_string(source.description or source.name)
    entry = reference(
        Raw(
            b"<</Type/Filespec/F%s/UF%s/Desc%s/AFRelationship/Source/EF<</F %s/UF %s>>>>"
            % (name, name, words, file, file)
        )
    )
    return b"/AF[%s]/Names<</EmbeddedFiles<</Names[%s %s]>>>>" % (entry, name, entry)
