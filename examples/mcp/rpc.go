package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// longest is what a message may have in bytes.
const longest = 1 << 20

// versions of the protocol in which what is used here is the same, the newest first.
var versions = []string{"2025-06-18", "2025-03-26", "2024-11-05"}

// message is a request, or a notification when it has no id.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
}

type response struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result,omitempty"`
	Error   *fault          `json:"error,omitempty"`
}

// fault is an error of the protocol.
type fault struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

type object = map[string]any

// serve answers one message after the other, until the input ends.
func (t *tools) serve(ctx context.Context, in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, longest)
	e := json.NewEncoder(out)
	for ctx.Err() == nil && lines.Scan() {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		if r := t.reply(ctx, line); r != nil {
			if err := e.Encode(r); err != nil {
				return err
			}
		}
	}
	return lines.Err()
}

// reply is nil for a notification.
func (t *tools) reply(ctx context.Context, line []byte) *response {
	r := &response{Version: "2.0", ID: json.RawMessage("null")}
	var m message
	if !json.Valid(line) {
		r.Error = &fault{-32700, "this is no JSON"}
		return r
	}
	if err := json.Unmarshal(line, &m); err != nil || m.Version != "2.0" || m.Method == "" {
		r.Error = &fault{-32600, "this is no request of JSON-RPC 2.0"}
		return r
	}
	if m.ID == nil {
		return nil
	}
	r.ID = m.ID
	r.Result, r.Error = t.handle(ctx, m)
	return r
}

func (t *tools) handle(ctx context.Context, m message) (any, *fault) {
	switch m.Method {
	case "initialize":
		var p struct {
			Version string `json:"protocolVersion"`
		}
		_ = json.Unmarshal(m.Params, &p) // another version is answered with ours
		if !slices.Contains(versions, p.Version) {
			p.Version = versions[0]
		}
		return object{"protocolVersion": p.Version, "capabilities": object{"tools": object{}}, "serverInfo": object{"name": "cloudfirst", "version": "1"}}, nil
	case "ping":
		return object{}, nil
	case "tools/list":
		return object{"tools": listed()}, nil
	case "tools/call":
		return t.called(ctx, m.Params)
	}
	return nil, &fault{-32601, fmt.Sprintf("there is no method %q", m.Method)}
}

// called runs a tool. What goes wrong in it is a result, so that the assistant can read it.
func (t *tools) called(ctx context.Context, params json.RawMessage) (any, *fault) {
	var p struct {
		Name      string    `json:"name"`
		Arguments arguments `json:"arguments"`
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, &fault{-32602, "params: " + err.Error()}
	}
	if !slices.ContainsFunc(listed(), func(o object) bool { return o["name"] == p.Name }) {
		return nil, &fault{-32602, fmt.Sprintf("there is no tool %q: use check, assess, plan or explain", p.Name)}
	}
	if p.Arguments.Lang == "" {
		p.Arguments.Lang = "en"
	}
	if !slices.Contains([]string{"en", "fr", "ar"}, p.Arguments.Lang) {
		return nil, &fault{-32602, "lang: use en, fr or ar"}
	}
	text, err := t.call(ctx, p.Name, p.Arguments)
	if err != nil {
		text = err.Error()
	}
	return object{"content": []object{{"type": "text", "text": text}}, "isError": err != nil}, nil
}

func listed() []object {
	lang := object{"enum": []string{"en", "fr", "ar"}}
	tool := func(name, what string, properties object, required ...string) object {
		schema := object{"type": "object", "properties": properties}
		if len(required) > 0 {
			schema["required"] = required
		}
		return object{"name": name, "description": what, "inputSchema": schema}
	}
	text := object{"type": "string"}
	return []object{
		tool("check", "How many problems of which kind the inventory has", object{}),
		tool("assess", "Class, best hosting verdict and recommended target of every application", object{}),
		tool("plan", "Migration waves with their days, and how few there could be; or why there is no plan", object{"lang": lang}),
		tool("explain", "Why an application is classed, hosted and placed as it is, and what would change it",
			object{"application": text, "target": text, "lang": lang}, "application"),
	}
}
