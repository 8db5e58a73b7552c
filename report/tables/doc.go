// Package tables lays a report out as tables: summary, applications, the matrix of targets, findings, questions and waves. The writers of
// CSV files and workbooks write what it makes; so may any other program that takes rows and columns.
//
// Keys of tables and columns never change with the language; titles do. A cell is a string of one line, an int, a float64, an inventory.Date, or nil
// when there is nothing to say. Nothing is cut and nothing is neutralised here: that depends on who reads.
package tables
