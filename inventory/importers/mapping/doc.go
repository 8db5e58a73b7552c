// Package mapping imports any CSV file or workbook by a mapping file written in HCL.
package mapping
