package main

var saidLong = map[string]said{}
