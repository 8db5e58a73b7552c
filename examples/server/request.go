package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// What the names of files may come to: enough for a workspace of packages.
const (
	mostFiles = 5000
	mostName  = 1024
	mostDepth = 16
)

// choices are the packs that every server has, as a problem lists them.
var choices = choice(nil) + ", " + opa.AllPacks

// request is the body of every call.
type request struct {
	Files   map[string]string `json:"files"` // by name: what stands in a directory of the command line
	Options struct {
		AsOf        string   `json:"as_of"`
		Lang        string   `json:"lang"`
		Packs       []string `json:"packs"`
		Application string   `json:"application"`
		Target      string   `json:"target"`
		Rule        string   `json:"rule"`
	} `json:"options"`

	asOf inventory.Date
}

// readRequest reads a body of at most limit bytes, and refuses what is not as the OpenAPI document says.
func readRequest(w http.ResponseWriter, r *http.Request, limit int64) (*request, error) {
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, limit))
	d.DisallowUnknownFields()
	q := &request{}
	err := d.Decode(q)
	if err == nil {
		if _, err = d.Token(); err == nil {
			err = errors.New("something follows the object")
		} else if errors.Is(err, io.EOF) {
			err = nil
		}
	}
	var long *http.MaxBytesError
	switch {
	case errors.As(err, &long):
		return nil, &problem{Status: http.StatusRequestEntityTooLarge, Code: "body"}
	case err != nil && r.Context().Err() != nil:
		return nil, r.Context().Err()
	case err != nil:
		return nil, &problem{Status: http.StatusBadRequest, Code: "json", about: err.Error()}
	}
	return q, q.check(r.Header.Get("Accept-Language"))
}

func (q *request) check(accept string) (err error) {
	o := &q.Options
	bad := func(code, about string) error {
		return &problem{Status: http.StatusBadRequest, Code: code, about: strconv.Quote(about)}
	}
	if o.Lang = cmp.Or(o.Lang, preferred(accept)); !slices.Contains(languages, o.Lang) {
		return bad("lang", o.Lang)
	}
	if o.AsOf != "" {
		if q.asOf, err = inventory.ParseDate(o.AsOf); err != nil {
			return bad("as_of", o.AsOf)
		}
	}
	if len(q.Files) == 0 || len(q.Files) > mostFiles {
		return bad("files", "")
	}
	for name := range q.Files {
		if len(name) > mostName || strings.Count(name, "/") > mostDepth || !fs.ValidPath(name) || !inventory.IsFile(name) || q.below(name) {
			return bad("file", name[:min(len(name), mostName)])
		}
	}
	return nil
}

// below reports a name below that of another file, which cannot be a directory, too.
func (q *request) below(name string) bool {
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if _, ok := q.Files[dir]; ok {
			return true
		}
	}
	return false
}

var languages = []string{"en", "fr", "ar"}

// preferred is the language of an Accept-Language header that texts are written in; English when it has none of them.
func preferred(header string) string {
	best, weight := "en", 0.0
	for part := range strings.SplitSeq(header, ",") {
		tag, parameters, _ := strings.Cut(strings.TrimSpace(part), ";")
		tag, _, _ = strings.Cut(strings.ToLower(tag), "-")
		q := 1.0
		if v, ok := strings.CutPrefix(strings.TrimSpace(parameters), "q="); ok {
			q, _ = strconv.ParseFloat(v, 64)
		}
		if slices.Contains(languages, tag) && q > weight {
			best, weight = tag, q
		}
	}
	return best
}
