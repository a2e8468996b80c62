"""A document as PDF: pages drawn on ReportLab's canvas by our own text engine."""
