// Package lp solves small linear programmes whose columns come and go: min c·x, A·x = b, x >= 0.
//
// It is a revised simplex method over a sparse LU factorisation, made for set partitioning with generated columns: a start basis is
// always at hand, columns and rows are added between solutions, and the dual values are what the caller is after. It works in floating
// point, so a caller that needs a proof rounds the dual values to integers and checks what they prove exactly.
package lp
