// Package awsfake answers as AWS services do for which there is no emulator, in the shapes of their API references, and keeps state. It is for tests,
// and is none of those services: what passes here is the shape, not AWS.
package awsfake

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
)

// Item is a wave or an application of the server, in the words of the API.
type Item struct {
	ID          string            `json:"-"`
	WaveID      string            `json:"waveID,omitempty"`
	Application string            `json:"applicationID,omitempty"`
	ARN         string            `json:"arn"`
	Name        string            `json:"name"`
	Description string            `json:"description"`
	Tags        map[string]string `json:"tags"`
	IsArchived  bool              `json:"isArchived"`
}

// MGN answers as the reference of MGN's API says, and keeps state. It is a shape, not MGN.
type MGN struct {
	mu                  sync.Mutex
	Waves, Applications []*Item
	Calls               []string // operations, in order
	Fail                func(operation string, n int) (status int, code string, after bool)
	Seen                map[string]int
	PageSize            int
}

// Writes counts the calls that changed something.
func (s *MGN) Writes() (n int) {
	for _, c := range s.Calls {
		if !strings.HasPrefix(c, "List") {
			n++
		}
	}
	return n
}

type request struct {
	Name, Description, WaveID, ApplicationID, NextToken *string
	ApplicationIDs                                      []string
	Tags                                                map[string]string
}

func (s *MGN) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	operation := strings.TrimPrefix(r.URL.Path, "/")
	if strings.HasPrefix(operation, "tags/") {
		operation = "TagResource"
	}
	s.Calls = append(s.Calls, operation)
	if s.Seen == nil {
		s.Seen = map[string]int{}
	}
	s.Seen[operation]++
	if !strings.HasPrefix(r.Header.Get("Authorization"), "AWS4-HMAC-SHA256 Credential=tester/") {
		refuse(w, http.StatusForbidden, "AccessDeniedException")
		return
	}
	var in request
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		refuse(w, http.StatusBadRequest, "ValidationException")
		return
	}
	if s.Fail != nil {
		if status, code, after := s.Fail(operation, s.Seen[operation]); status != 0 {
			if after {
				s.answer(httptest.NewRecorder(), operation, r, in)
			}
			refuse(w, status, code)
			return
		}
	}
	s.answer(w, operation, r, in)
}

func refuse(w http.ResponseWriter, status int, code string) {
	w.Header().Set("X-Amzn-Errortype", code)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = fmt.Fprintf(w, `{"message":"refused by the test: %s"}`, code)
}

func (s *MGN) answer(w http.ResponseWriter, operation string, r *http.Request, in request) {
	switch operation {
	case "ListWaves":
		s.page(w, s.Waves, in)
	case "ListApplications":
		s.page(w, s.Applications, in)
	case "CreateWave":
		id := fmt.Sprintf("wave-%017d", len(s.Waves)+1)
		s.Waves = s.create(w, s.Waves, in, &Item{ID: id, WaveID: id, ARN: "arn:aws:mgn:eu-west-3:123456789012:wave/" + id})
	case "CreateApplication":
		id := fmt.Sprintf("app-%017d", len(s.Applications)+1)
		s.Applications = s.create(w, s.Applications, in, &Item{ID: id, Application: id, ARN: "arn:aws:mgn:eu-west-3:123456789012:application/" + id})
	case "UpdateWave":
		s.update(w, s.find(s.Waves, *in.WaveID), in)
	case "UpdateApplication":
		s.update(w, s.find(s.Applications, *in.ApplicationID), in)
	case "TagResource":
		arn, _ := url.PathUnescape(strings.TrimPrefix(r.URL.EscapedPath(), "/tags/"))
		for _, i := range append(append([]*Item{}, s.Waves...), s.Applications...) {
			if i.ARN == arn {
				maps.Copy(i.Tags, in.Tags)
				_, _ = fmt.Fprint(w, "{}")
				return
			}
		}
		refuse(w, http.StatusNotFound, "ResourceNotFoundException")
	case "AssociateApplications":
		s.associate(w, in)
	case "DisassociateApplications":
		for _, id := range in.ApplicationIDs {
			s.find(s.Applications, id).WaveID = ""
		}
		_, _ = fmt.Fprint(w, "{}")
	default:
		refuse(w, http.StatusBadRequest, "UnknownOperation")
	}
}

func (s *MGN) page(w http.ResponseWriter, all []*Item, in request) {
	from := 0
	if in.NextToken != nil {
		from, _ = strconv.Atoi(*in.NextToken)
	}
	size := s.PageSize
	if size == 0 {
		size = 3
	}
	to := min(from+size, len(all))
	out := map[string]any{"items": all[from:to]}
	if to < len(all) {
		out["nextToken"] = strconv.Itoa(to)
	}
	_ = json.NewEncoder(w).Encode(out)
}

// create refuses a name that is taken, as the API does.
func (s *MGN) create(w http.ResponseWriter, all []*Item, in request, i *Item) []*Item {
	for _, other := range all {
		if other.Name == *in.Name {
			refuse(w, http.StatusConflict, "ConflictException")
			return all
		}
	}
	i.Name, i.Tags = *in.Name, in.Tags
	if in.Description != nil {
		i.Description = *in.Description
	}
	_ = json.NewEncoder(w).Encode(i)
	return append(all, i)
}

func (s *MGN) update(w http.ResponseWriter, i *Item, in request) {
	i.Name, i.Description = *in.Name, *in.Description
	_ = json.NewEncoder(w).Encode(i)
}

func (s *MGN) associate(w http.ResponseWriter, in request) {
	if len(in.ApplicationIDs) > 50 || s.find(s.Waves, *in.WaveID) == nil {
		refuse(w, http.StatusBadRequest, "ValidationException")
		return
	}
	for _, id := range in.ApplicationIDs {
		if a := s.find(s.Applications, id); a == nil || a.WaveID != "" && a.WaveID != *in.WaveID {
			refuse(w, http.StatusConflict, "ConflictException")
			return
		}
	}
	for _, id := range in.ApplicationIDs {
		s.find(s.Applications, id).WaveID = *in.WaveID
	}
	_, _ = fmt.Fprint(w, "{}")
}

func (s *MGN) find(all []*Item, id string) *Item {
	for _, i := range all {
		if i.ID == id {
			return i
		}
	}
	return nil
}

// State is what the server holds, without ids.
func (s *MGN) State() map[string]string {
	out := map[string]string{}
	for _, w := range s.Waves {
		out["wave "+w.Name] = fmt.Sprint(w.Description, w.Tags)
	}
	for _, a := range s.Applications {
		wave := "none"
		if w := s.find(s.Waves, a.WaveID); w != nil {
			wave = w.Name
		}
		out["application "+a.Name] = fmt.Sprint(a.Description, a.Tags, wave)
	}
	return out
}
