package table

// compound is how a password-protected workbook and the .xls of before 2007 begin.
var compound = []byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}
