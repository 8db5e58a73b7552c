package opa

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/schema"
)

// reader collects the defects of one rule.
type reader struct {
	file, rule string
	defects    []Defect
}

func (r *reader) defect(text string) {
	if slices.ContainsFunc(r.defects, func(d Defect) bool { return d.Text == text }) {
		return
	}
	r.defects = append(r.defects, Defect{File: r.file, Rule: r.rule, Text: text})
}

// todo reports a text that a scaffold left for its author to write.
func (r *reader) todo(where, text string) {
	if strings.HasPrefix(strings.TrimSpace(text), "TODO") {
		r.defect(where + " still says TODO: write it")
	}
}

// node is an object of the metadata, read with its path for messages.
type node struct {
	r    *reader
	path string
	m    map[string]any
}

func (n node) sub(key string) node {
	m, ok := n.m[key].(map[string]any)
	if !ok {
		n.r.defect(n.path + "." + key + " is missing")
	}
	return node{n.r, n.path + "." + key, m}
}

// only reports the keys that are none of these.
func (n node) only(keys ...string) {
	for _, key := range sortedKeys(n.m) {
		if !slices.Contains(keys, key) {
			n.r.defect(fmt.Sprintf("%s.%s is no key: %s", n.path, key, schema.Suggest(key, keys)))
		}
	}
}

func (n node) optional(key string) string {
	s, isText := n.m[key].(string)
	if !isText && n.m[key] != nil {
		n.r.defect(fmt.Sprintf("%s.%s: %v is no text: put it between quotes", n.path, key, n.m[key]))
	}
	n.r.todo(n.path+"."+key, s)
	return s
}

func (n node) text(key string) string {
	s := strings.TrimSpace(n.optional(key))
	if s == "" && n.m != nil {
		n.r.defect(n.path + "." + key + " is missing")
	}
	return s
}

func (n node) texts() policy.Text {
	n.only("en", "fr", "ar")
	return policy.Text{En: n.text("en"), Fr: n.text("fr"), Ar: n.text("ar")}
}

func (n node) word(key string, words ...string) string {
	s := n.text(key)
	if s != "" && !slices.Contains(words, s) {
		n.r.defect(fmt.Sprintf("%s.%s: %q is not one of %v", n.path, key, s, words))
	}
	return s
}

func (n node) enum(key string, v interface{ UnmarshalText([]byte) error }) {
	if s := n.text(key); s != "" {
		if err := v.UnmarshalText([]byte(s)); err != nil {
			n.r.defect(fmt.Sprintf("%s.%s: %v", n.path, key, err))
		}
	}
}

func (n node) date(key string) inventory.Date {
	s := n.optional(key)
	if s == "" {
		return 0
	}
	d, err := inventory.ParseDate(s)
	if err != nil {
		n.r.defect(fmt.Sprintf("%s.%s: %v", n.path, key, err))
	}
	return d
}

func (n node) list(key string) []string {
	items, isList := n.m[key].([]any)
	if !isList && n.m[key] != nil {
		n.r.defect(n.path + "." + key + " is not a list: write it between [ and ]")
	}
	var out []string
	for _, x := range items {
		s, ok := x.(string)
		if !ok {
			n.r.defect(fmt.Sprintf("%s.%s: %v is not text", n.path, key, x))
			continue
		}
		out = append(out, s)
	}
	return out
}

func (n node) bounds(key string) []policy.Bound {
	var out []policy.Bound
	for _, item := range n.items(key) {
		m := item.m
		var b policy.Bound
		if err := b.Component.UnmarshalText([]byte(fmt.Sprint(m["component"]))); err != nil {
			n.r.defect(fmt.Sprintf("%s.%s: %v", n.path, key, err))
			continue
		}
		level, err := b.Component.Level(fmt.Sprint(m["at_most"]))
		if err != nil {
			n.r.defect(fmt.Sprintf("%s.%s: %v", n.path, key, err))
			continue
		}
		b.AtMost = level
		out = append(out, b)
	}
	return out
}

// maxLevels is the most levels a scale may have.
const maxLevels = 20

// items are the objects of a list.
func (n node) items(key string) []node {
	list, _ := n.m[key].([]any)
	if n.m[key] != nil && list == nil {
		n.r.defect(n.path + "." + key + " is not a list")
	}
	var out []node
	for i, x := range list {
		path := fmt.Sprintf("%s.%s[%d]", n.path, key, i)
		m, ok := x.(map[string]any)
		if !ok {
			n.r.defect(path + " is not an object")
			continue
		}
		out = append(out, node{n.r, path, m})
	}
	return out
}

// maxWeight is the greatest weight of a scale: weights are written as per cents.
const maxWeight = 100

func (n node) scales(key string) []policy.Scale {
	var out []policy.Scale
	for _, item := range n.items(key) {
		s := policy.Scale{Name: item.text("scale"), Title: item.sub("title").texts()}
		levels, err := strconv.Atoi(fmt.Sprint(item.m["levels"]))
		if err != nil || levels < 1 || levels > maxLevels {
			n.r.defect(fmt.Sprintf("%s.levels: must be a number from 1 to %d", item.path, maxLevels))
		}
		s.Levels = levels
		if w, stated := item.m["weight"]; stated {
			if s.Weight, err = strconv.Atoi(fmt.Sprint(w)); err != nil || s.Weight < 0 || s.Weight > maxWeight {
				n.r.defect(fmt.Sprintf("%s.weight: must be a whole number from 0 to %d", item.path, maxWeight))
			}
		}
		if slices.ContainsFunc(out, func(t policy.Scale) bool { return t.Name == s.Name }) {
			n.r.defect(fmt.Sprintf("%s.scale: %q is there twice", item.path, s.Name))
		}
		out = append(out, s)
	}
	return out
}

func (n node) deadlines(key string) []policy.Deadline {
	var out []policy.Deadline
	for _, item := range n.items(key) {
		if item.text("on") != "" {
			out = append(out, policy.Deadline{On: item.date("on"), Text: item.sub("text").texts()})
		}
	}
	return out
}

// maxPoints is the most a rule may say for or against a disposition.
const maxPoints = 100

// leanings reads {rehost: 20, relocate: exclude}, in the order of the dispositions.
func (n node) leanings(key string) []policy.Leaning {
	if n.m[key] == nil {
		return nil
	}
	said, isObject := n.m[key].(map[string]any)
	if !isObject {
		n.r.defect(n.path + "." + key + " is not an object such as {rehost: 20, relocate: exclude}")
	}
	var out []policy.Leaning
	for _, word := range sortedKeys(said) {
		var l policy.Leaning
		if err := l.Disposition.UnmarshalText([]byte(word)); err != nil {
			n.r.defect(fmt.Sprintf("%s.%s: %v", n.path, key, err))
			continue
		}
		l.Excludes = said[word] == "exclude"
		points, err := strconv.Atoi(fmt.Sprint(said[word]))
		if !l.Excludes && (err != nil || points == 0 || points < -maxPoints || points > maxPoints) {
			n.r.defect(fmt.Sprintf("%s.%s.%s: write points from -%d to %d, not 0, or exclude", n.path, key, word, maxPoints, maxPoints))
			continue
		}
		l.Points = points
		out = append(out, l)
	}
	slices.SortFunc(out, func(a, b policy.Leaning) int { return int(a.Disposition) - int(b.Disposition) })
	return out
}
