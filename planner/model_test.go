package planner

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// statedIn is an inventory with two sites, two teams and a programme of waves of four weeks from 4 January 2027, and what a test adds.
func statedIn(t *testing.T, more string) *inventory.Inventory {
	t.Helper()
	src := `
inventory {
  schema = "1.0"
  as_of  = "2027-01-01"
}
administration "m" { name = "M" }
administration "n" { name = "N" }
team "t" {
  capacity = "5 person_days/week"
  skills   = ["Oracle"]
}
team "u" {
  capacity = "5 person_days/week"
  skills   = ["oracle", "réseau"]
}
target "cloud" { kind = "cloud" }
site "s" {
  link "l" {
    to        = target.cloud
    bandwidth = "10 Mbit/s"
  }
}
server "v" { site = site.s }
server "w" { site = site.s }
calendar "c" { weekend = ["sat", "sun"] }
` + more
	inv, problems := inventory.Parse("x.inv.hcl", []byte(src), inventory.LoadOptions{})
	require.False(t, problems.HasErrors(), "%v", problems)
	return inv
}

func plannedIn(t *testing.T, opt Options, more string) *Plan {
	t.Helper()
	inv := statedIn(t, more)
	p, err := Build(context.Background(), inv, assess(inv), opt)
	require.NoError(t, err)
	return p
}

func load(t *testing.T, p *Plan, wave int, kind, resource string) Load {
	t.Helper()
	for _, l := range p.Waves[wave-1].Loads {
		if l.Kind == kind && l.Resource == resource {
			return l
		}
	}
	require.Fail(t, "no load of "+kind+" "+resource)
	return Load{}
}

func program(lines ...string) string {
	return "programme \"p\" {\n start = \"2027-01-04\"\n wave_length = \"4 weeks\"\n calendar = calendar.c\n" + strings.Join(lines, "\n") + "\n}\n"
}

func app(id string, lines ...string) string {
	return "application \"" + id + "\" {\n name = \"" + id + "\"\n owner = team.t\n flows = \"none\"\n" + strings.Join(lines, "\n") + "\n}\n"
}

func TestBuildSharesSkills(t *testing.T) {
	task := func(effort, lines string) string {
		return "move {\n task \"x\" {\n effort = \"" + effort + " person_days\"\n" + lines + "\n }\n}"
	}
	p := plannedIn(t, Options{}, program()+app("a", task("30", `skill = "ORACLE"`))+app("b", task("20", `skill = "ORACLE"`))+
		app("c", task("10", "team = team.t\nskill = \"chant\"")))
	assert.Equal(t, "a c | b", waves(p))
	assert.Equal(t, Load{Kind: ResourceSkill, Resource: "ORACLE", Used: 30, Capacity: 40}, load(t, p, 1, ResourceSkill, "ORACLE"))
	assert.True(t, load(t, p, 1, ResourceSkill, "chant").Unlimited)
	assert.Equal(t, "no team is said to have skill chant; it is not taken to limit the waves", assumption(p, "team.skills"))
}

// TestBuildCarriesData moves 2 TB in all over a link that carries 36 GB a working day: 720 GB a wave.
func TestBuildCarriesData(t *testing.T) {
	of := func(id, size string) string {
		return "dataset \"d" + id + "\" {\n name = \"x\"\n size = \"" + size + "\"\n}\n" + app(id, "hosted_on = [server.v]", "owns = [dataset.d"+id+"]",
			"move {\n effort = \"1 person_days\"\n window = \"8h\"\n}")
	}
	p := plannedIn(t, Options{}, program(`transfer_time = "8h"`)+of("a", "700 GB")+of("b", "600 GB")+of("c", "20 GB"))
	assert.Equal(t, "b c | a", waves(p))
	assert.Equal(t, Load{Kind: ResourceLink, Resource: "s.l", Used: 620, Capacity: 720}, load(t, p, 1, ResourceLink, "s.l"))
	got := placement(t, p, "c").Transfer
	assert.Equal(t, &Transfer{Site: "s", Link: "l", Gigabytes: 20, MegabitsPerSecond: 10, Hours: 4.44, WindowHours: 8}, got)
	assert.Equal(t, "20 GB over link l of site s at 10 Mbit/s: 4.44 hours; within the window of 8 hours", got.Summary().In("en"))
	assert.True(t, placement(t, p, "a").Transfer.Beforehand, "155 hours do not fit into 8")
	assert.Equal(t, "capacity", kinds(placement(t, p, "a")))
}

func TestBuildLimitsWaves(t *testing.T) {
	p := plannedIn(t, Options{}, program("max_servers = 2", "max_applications = 3", `wave "first" {
    number           = 1
    max_applications = 1
  }
  wave "second" {
    number    = 2
    committed = true
  }`)+app("a", "hosted_on = [server.v, server.w]")+app("b", "hosted_on = [server.v]", "move {\n wave = 2\n}")+app("c")+app("d"))
	assert.Equal(t, "a | b | c d", waves(p))
	assert.Equal(t, "pinned", placement(t, p, "b").Reasons[0].Kind)
	assert.True(t, p.Waves[1].Committed)
}

func TestBuildWaits(t *testing.T) {
	wait := func(ref string) string { return "move {\n effort = \"1 person_days\"\n waits_for = [" + ref + "]\n}" }
	p := plannedIn(t, Options{}, program()+`
procurement "signed" { signed_on = "2026-12-01" }
procurement "asked" {
  launched_on = "2026-12-15"
  lead_time   = "60 days"
}
convention "expected" { expected_on = "2027-03-10" }
decision "open" { kind = "approval" }
`+app("a", wait("procurement.signed"))+app("b", wait("procurement.asked"))+app("c", wait("convention.expected, procurement.asked"))+app("d", wait("decision.open")))
	assert.Equal(t, "a d | b | c", waves(p))
	assert.Equal(t, "b waits for procurement.asked: asked for on 2026-12-15, 60 days later it is 2027-02-13", placement(t, p, "b").Reasons[0].Text)
	assert.Equal(t, "nothing says when decision.open will be there; it is not waited for", assumption(p, "application.d.move.waits_for"))
}

func TestBuildLeavesToOthers(t *testing.T) {
	calls := func(to string) string {
		return "flow \"f\" {\n to = application." + to + "\n mode = \"sync\"\n if_broken = \"stops\"\n}"
	}
	text := program(`administrations = [administration.m]`) +
		app("done", "move {\n moved_on = \"2026-12-20\"\n}") +
		app("old", "move {\n disposition = \"retire\"\n}") +
		app("keep", "move {\n disposition = \"retain\"\n not_after = \"2027-11-30\"\n}") +
		app("theirs", "administration = administration.n") +
		strings.Replace(app("user", calls("old"), "move {\n after = [application.done]\n}"), "flows = \"none\"\n", "", 1) + app("advised")
	p := plannedIn(t, Options{Dispositions: map[string]policy.Disposition{"advised": policy.Retire, "old": policy.Rehost}}, text)
	assert.Equal(t, "user", waves(p))
	var got []string
	for _, u := range p.Unplaced {
		got = append(got, u.Application+" "+u.Kind+" "+u.From.String()+" "+u.Until.String())
	}
	none := inventory.Date(0).String()
	assert.Equal(t, []string{
		"advised retire " + none + " " + none, "done moved 2026-12-20 " + none, "keep retain " + none + " 2027-11-30", "old retire 2027-01-30 " + none, "theirs other_programme " + none + " " + none,
	}, got)
	assert.Empty(t, assumption(p, "application.user.move.after"), "what has moved is not waited for")
}

func TestBuildDefers(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; WAVES 4 until 2027-02-28; a 20; b 20; c 15 after b; d 5")
	_, err := Build(context.Background(), inv, asm, Options{})
	require.True(t, errors.As(err, new(*InfeasibleError)))
	p, err := Build(context.Background(), inv, asm, Options{Defer: true})
	require.NoError(t, err)
	require.Len(t, p.Waves, 2)
	require.NotEmpty(t, p.Unplaced)
	for _, u := range p.Unplaced {
		assert.Equal(t, "deferred", u.Kind)
		assert.Greater(t, u.From, day("2027-02-28"))
	}
}

// TestBuildBeside shares a team between two programmes: what the first takes, the second cannot have.
func TestBuildBeside(t *testing.T) {
	inv, asm := portfolio(t, "TEAM t 5; a 20; b 15; c 10")
	first, err := Build(context.Background(), inv, asm, Options{})
	require.NoError(t, err)
	second, err := Build(context.Background(), inv, asm, Options{Beside: []*Plan{first}})
	require.NoError(t, err)
	for n, w := range second.Waves[:len(first.Waves)] {
		assert.LessOrEqual(t, w.Loads[0].Used+first.Waves[n].Loads[0].Used, 20.001)
	}
	assert.Greater(t, len(second.Waves), len(first.Waves))
}

func TestBuildCommonService(t *testing.T) {
	calls := func(to string) string {
		return "flow \"f\" {\n to = application." + to + "\n mode = \"sync\"\n if_broken = \"stops\"\n}"
	}
	own := func(id string, lines ...string) string {
		return strings.Replace(app(id, lines...), "flows = \"none\"\n", "", 1)
	}
	p := plannedIn(t, Options{}, program()+own("names", calls("a"), "common_service = true")+own("a", calls("names")))
	assert.Empty(t, p.Groups, "a common service glues nothing together")
}

func TestBuildRefusesAims(t *testing.T) {
	inv, asm := portfolio(t, "a 1")
	_, err := Build(context.Background(), inv, asm, Options{Aims: []string{"speed"}})
	assert.EqualError(t, err, `planner: no aim is called "speed": use hybrid, delicate, value, balance`)
}
