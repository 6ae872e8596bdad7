"""The quotation marks that articles of any language use."""

from api.extraction.typography import QuotationMarks

GUILLEMETS = QuotationMarks("«", "»", space="\u00a0")
CURLY, STRAIGHT = QuotationMarks("“", "”"), QuotationMarks('"', '"')
QUOTATION_MARKS = (GUILLEMETS, CURLY, STRAIGHT)
TIGHT_QUOTATION_MARKS = (QuotationMarks("«", "»"), CURLY, STRAIGHT)
ENGLISH_QUOTATION_MARKS = (CURLY, STRAIGHT, GUILLEMETS)
GERMAN_QUOTATION_MARKS = (
    QuotationMarks("„", "“"),
    QuotationMarks("»", "«"),
    QuotationMarks("«", "»"),
    QuotationMarks("‚", "‘"),
    STRAIGHT,
)
