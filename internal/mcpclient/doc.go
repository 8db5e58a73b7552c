// Package mcpclient tries examples/mcp with the official client of the Model Context Protocol. It is a module of its own, so that nobody
// who uses the library downloads that client.
package mcpclient
