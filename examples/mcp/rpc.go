package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
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
		Name      string                     `json:"name"`
		Arguments map[string]json.RawMessage `json:"arguments"`
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return nil, &fault{-32602, "params: " + err.Error()}
	}
	a, err := read(p.Name, p.Arguments)
	if err != nil {
		return nil, &fault{-32602, err.Error()}
	}
	text, err := t.call(ctx, p.Name, a)
	if err != nil {
		text = err.Error()
	}
	return object{"content": []object{{"type": "text", "text": text}}, "isError": err != nil}, nil
}

// read reads the arguments of a tool. One that the tool does not have is refused: it would be taken for understood.
func read(tool string, given map[string]json.RawMessage) (a arguments, err error) {
	at := slices.IndexFunc(listed(), func(o object) bool { return o["name"] == tool })
	if at < 0 {
		return a, fmt.Errorf("there is no tool %q: use check, assess, plan or explain", tool)
	}
	has := listed()[at]["inputSchema"].(object)["properties"].(object)
	for _, name := range slices.Sorted(maps.Keys(given)) { // in order: the same mistakes, the same answer
		if has[name] == nil {
			return a, fmt.Errorf("%s has no argument %q: %s", tool, name, known(has))
		}
	}
	a.Lang = "en"
	for name, into := range map[string]*string{"application": &a.Application, "target": &a.Target, "lang": &a.Lang} {
		if given[name] != nil && json.Unmarshal(given[name], into) != nil {
			return a, fmt.Errorf("%s: a string is wanted", name)
		}
	}
	if !slices.Contains([]string{"en", "fr", "ar"}, a.Lang) {
		return a, errors.New("lang: use en, fr or ar")
	}
	return a, nil
}

func known(has object) string {
	if len(has) == 0 {
		return "it takes none"
	}
	return "use " + strings.Join(slices.Sorted(maps.Keys(has)), ", ")
}

func listed() []object {
	lang := object{"enum": []string{"en", "fr", "ar"}}
	tool := func(name, what string, properties object, required ...string) object {
		schema := object{"type": "object", "properties": properties, "additionalProperties": false}
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
