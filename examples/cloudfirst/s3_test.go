package main

import (
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// s3Server starts a real S3 server, versitygw, with a bucket of the name dossiers, and points the environment at it. It returns the directory
// that the bucket is kept in. Without the program, on PATH or named by VERSITYGW, the test is skipped.
func s3Server(t *testing.T) string {
	t.Helper()
	program := os.Getenv("VERSITYGW")
	if program == "" {
		var err error
		if program, err = exec.LookPath("versitygw"); err != nil {
			t.Skip("versitygw is not installed: tests of s3:// need it, on PATH or named by VERSITYGW")
		}
	}
	dir := t.TempDir()
	bucket := filepath.Join(dir, "data", "dossiers")
	require.NoError(t, os.MkdirAll(bucket, 0o700))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := l.Addr().String()
	require.NoError(t, l.Close())
	cmd := exec.Command(program, "--port", address, "--region", "eu-west-3", "--quiet", "posix", filepath.Join(dir, "data"))
	cmd.Env = append(os.Environ(), "ROOT_ACCESS_KEY=root", "ROOT_SECRET_KEY=roots-secret")
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	require.Eventually(t, func() bool {
		c, err := net.Dial("tcp", address)
		if err == nil {
			_ = c.Close()
		}
		return err == nil
	}, 20*time.Second, 20*time.Millisecond)
	awsEnvironment(t, "http://"+address)
	t.Setenv("AWS_ACCESS_KEY_ID", "root")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "roots-secret")
	return bucket
}

// awsEnvironment points the SDK's chain at an endpoint, and at nothing of this machine's own.
func awsEnvironment(t *testing.T, endpoint string) {
	t.Helper()
	for name, value := range map[string]string{
		"AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": "tester", "AWS_SECRET_ACCESS_KEY": "testers-secret", "AWS_REGION": "eu-west-3",
		"AWS_EC2_METADATA_DISABLED": "true", "AWS_PROFILE": "", "AWS_MAX_ATTEMPTS": "2",
		"AWS_CONFIG_FILE": filepath.Join(t.TempDir(), "none"), "AWS_SHARED_CREDENTIALS_FILE": filepath.Join(t.TempDir(), "none"),
		"TMPDIR": t.TempDir(),
	} {
		t.Setenv(name, value)
	}
}

// TestS3 has the commands read and write a real S3 server: inventories, files, rules and reports, in the place of directories and files.
func TestS3(t *testing.T) {
	bucket := s3Server(t)
	require.NoError(t, os.CopyFS(filepath.Join(bucket, "parc"), os.DirFS(example("agence"))))
	in := func(name string) string { return filepath.Join(bucket, filepath.FromSlash(name)) }

	t.Run("reads as the directory does", func(t *testing.T) {
		assert.Equal(t, runOK(t, "assess", example("agence")), runOK(t, "assess", "s3://dossiers/parc"))
		assert.Equal(t, runOK(t, "assess", example("agence")), runOK(t, "assess", "s3://dossiers/parc/"))
	})
	t.Run("writes what the file would be", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "a.json")
		runOK(t, "assess", example("agence"), "-o", "json="+file)
		assert.Contains(t, runOK(t, "export", "inventory", "s3://dossiers/parc", "-o", "s3://dossiers/out/all.inv.json"), "wrote s3://dossiers/out/all.inv.json\n")
		runOK(t, "assess", "s3://dossiers/parc", "-o", "json=s3://dossiers/out/a.json", "-o", "markdown=s3://dossiers/out/a.md")
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		got, err := os.ReadFile(in("out/a.json"))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got))
		assert.FileExists(t, in("out/a.md"))
		runOK(t, "assess", "s3://dossiers/parc", "--redact=all", "-o", "json=s3://dossiers/out/a.json")
		again, err := os.ReadFile(in("out/a.json"))
		require.NoError(t, err)
		assert.NotEqual(t, string(want), string(again), "it was replaced")
	})
	t.Run("single files", func(t *testing.T) {
		model := runOK(t, "model")
		require.NoError(t, os.WriteFile(in("model.hcl"), []byte(model), 0o600))
		assert.Equal(t, model, runOK(t, "model", "--model", "s3://dossiers/model.hcl"))
	})
	t.Run("edits a directory", func(t *testing.T) {
		assert.Contains(t, runOK(t, "init", "s3://dossiers/new"), "wrote s3://dossiers/new/inventory.inv.hcl\n")
		assert.FileExists(t, in("new/inventory.inv.hcl"))
		require.NoError(t, os.WriteFile(in("new/long.inv.hcl"), []byte("site   \"a\" {\n}\n"), 0o600))
		assert.Equal(t, "s3://dossiers/new/long.inv.hcl\n", runOK(t, "fmt", "s3://dossiers/new"))
		text, err := os.ReadFile(in("new/long.inv.hcl"))
		require.NoError(t, err)
		assert.Equal(t, "site \"a\" {\n}\n", string(text))
		assert.Empty(t, runOK(t, "fmt", "s3://dossiers/new"))
		r := runWith(t.Context(), "init", "s3://dossiers/new")
		assert.Equal(t, exitUsage, r.code)
		assert.Contains(t, r.stderr, "s3://dossiers/new/applications.inv.hcl exists already")
	})
	t.Run("errors name the place", func(t *testing.T) {
		require.NoError(t, os.MkdirAll(in("bad"), 0o700))
		require.NoError(t, os.WriteFile(in("bad/x.inv.hcl"), []byte("site \"a\" {\n"), 0o600))
		r := runWith(t.Context(), "check", "s3://dossiers/bad")
		assert.Equal(t, exitFindings, r.code)
		assert.Contains(t, r.stderr, "--> s3://dossiers/bad/x.inv.hcl:")
		for args, want := range map[[2]string]string{
			{"check", "s3://dossiers/nothing"}: "there is no directory s3://dossiers/nothing",
			{"check", "s3://elsewhere/parc"}:   "NoSuchBucket",
			{"check", "s3:///parc"}:            "names no bucket",
			{"check", "s3://dossiers/a/../b"}:  "a key is read as a path",
		} {
			r := runWith(t.Context(), args[:]...)
			assert.Equal(t, exitUsage, r.code, args)
			assert.Contains(t, r.stderr, want, args)
			assert.Empty(t, r.stdout)
		}
		r = runWith(t.Context(), "assess", "s3://dossiers/parc", "-o", "json=s3://elsewhere/a.json")
		assert.Equal(t, exitUsage, r.code)
		assert.Contains(t, r.stderr, "s3://elsewhere: there is no such bucket")
	})
	t.Run("parts of several machines", func(t *testing.T) { partsMeet(t, bucket) })
	t.Run("keeps what is secret", func(t *testing.T) { secretStays(t, bucket) })
	left, err := os.ReadDir(os.Getenv("TMPDIR"))
	require.NoError(t, err)
	assert.Empty(t, left, "no copy stays behind")
}

// partsMeet: machines that share nothing but a bucket leave their parts there, and what joins them writes there what one run would have.
func partsMeet(t *testing.T, bucket string) {
	for _, part := range []string{"1", "2"} {
		said := runOK(t, "assess", "s3://dossiers/parc", "--shard", part+"/2", "-o", "json=s3://dossiers/parts/"+part+".json")
		assert.Contains(t, said, "wrote s3://dossiers/parts/"+part+".json\n")
	}
	whole := filepath.Join(t.TempDir(), "whole.html")
	said := runOK(t, "assess", "s3://dossiers/parc", "-o", "html="+whole)
	assert.Equal(t, said, runOK(t, "merge", "s3://dossiers/parc", "s3://dossiers/parts/2.json", "s3://dossiers/parts/1.json", "-o", "html=s3://dossiers/parts/all.html"))
	want, err := os.ReadFile(whole)
	require.NoError(t, err)
	got, err := os.ReadFile(filepath.Join(bucket, "parts", "all.html"))
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
	for args, want := range map[[4]string]string{
		{"merge", "s3://dossiers/parc", "s3://dossiers/parts/1.json"}:                                  "part 2/2 is missing",
		{"merge", "s3://dossiers/parc", "s3://dossiers/parts/1.json", "s3://dossiers/parts/3.json"}:    "s3://dossiers/parts/3.json: there is no such file or directory",
		{"merge", "s3://dossiers/parc", "s3://dossiers/parts/1.json", "s3://dossiers/parts/all.html"}:  "s3://dossiers/parts/all.html: it is no shard",
		{"merge", "s3://dossiers/parc", "s3://dossiers/parts/1.json", "s3://dossiers/parts"}:           "s3://dossiers/parts: it is not a regular file",
		{"merge", "s3://dossiers/nothing", "s3://dossiers/parts/1.json", "s3://dossiers/parts/2.json"}: "there is no directory s3://dossiers/nothing",
		{"merge", "s3://dossiers/parc", "s3://dossiers/parts/1.json", "s3://dossiers/parts/1.json"}:    "s3://dossiers/parts/1.json is part 1/2, and so is s3://dossiers/parts/1.json",
	} {
		r := runWith(t.Context(), slices.DeleteFunc(slices.Clone(args[:]), func(a string) bool { return a == "" })...)
		assert.Equal(t, exitUsage, r.code, args)
		assert.Contains(t, r.stderr, want, args)
	}
}

var vitalLine = regexp.MustCompile(`(?m)^\s*vital\s*=.*\n`)

// secretStays: what names systems that may be vital and sensitive is written to S3 only without their names, or when somebody says why.
func secretStays(t *testing.T, bucket string) {
	require.NoError(t, os.CopyFS(filepath.Join(bucket, "vital"), os.DirFS(example("agence"))))
	head := filepath.Join(bucket, "vital", "organisation.inv.hcl")
	text, err := os.ReadFile(head)
	require.NoError(t, err)
	changed := vitalLine.ReplaceAll(text, nil)
	require.NotEqual(t, string(text), string(changed), "the example says that the agency is not vital")
	require.NoError(t, os.WriteFile(head, changed, 0o600))
	out := filepath.Join(bucket, "secret")
	for _, args := range [][]string{
		{"assess", "s3://dossiers/vital", "-o", "json=s3://dossiers/secret/a.json"},
		{"report", "s3://dossiers/vital", "-o", "html=s3://dossiers/secret/a.html"},
		{"keep", "s3://dossiers/vital", "-o", "s3://dossiers/secret/a.state.json"},
		{"export", "sheet", "s3://dossiers/vital", "-o", "s3://dossiers/secret/a.xlsx"},
		{"questions", "s3://dossiers/vital", "-o", "s3://dossiers/secret/a.csv", "--budget", "1"},
		{"assess", "s3://dossiers/vital", "--shard", "1/2", "-o", "json=s3://dossiers/secret/1.json"},
	} {
		r := runWith(t.Context(), args...)
		assert.Equal(t, exitUsage, r.code, args)
		assert.Contains(t, r.stderr, "law 05-20, arts. 16 and 18", args)
		assert.Contains(t, r.stderr, "nobody said whether ", args)
		assert.Empty(t, r.stdout, args)
	}
	state := filepath.Join(t.TempDir(), "kept.json")
	runOK(t, "keep", "s3://dossiers/vital", "-o", state)
	r := runWith(t.Context(), "report", example("agence"), "--since", state, "-o", "html=s3://dossiers/secret/a.html")
	assert.Equal(t, exitUsage, r.code, "what was kept names systems too: %s", r.stderr)
	_, err = os.Stat(out)
	assert.ErrorIs(t, err, fs.ErrNotExist, "nothing was written")
	runOK(t, "assess", "s3://dossiers/vital")
	runOK(t, "assess", "s3://dossiers/vital", "--redact", "-o", "json=s3://dossiers/secret/redacted.json")
	r = runWith(t.Context(), "assess", "s3://dossiers/vital", "-o", "json=s3://dossiers/secret/named.json", "--share-secret", "asked for by the authority")
	assert.Equal(t, exitFine, r.code, r.stderr)
	assert.Contains(t, r.stderr, "reason given: asked for by the authority")
	assert.FileExists(t, filepath.Join(out, "named.json"))
	r = runWith(t.Context(), "assess", "s3://dossiers/vital", "-o", "json=s3://dossiers/secret/b.json", "--share-secret", "yes")
	assert.Equal(t, exitUsage, r.code)
	assert.Contains(t, r.stderr, "say in words why")
}
