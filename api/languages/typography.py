"""The quotation marks that articles of any language use."""

from api.extraction.typography import QuotationMarks

QUOTATION_MARKS = (
    QuotationMarks("«", "»", space="\u00a0"),
    QuotationMarks("“", "”"),
    QuotationMarks('"', '"'),
)
