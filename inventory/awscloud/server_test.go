package awscloud

import (
	"bytes"
	"context"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/stretchr/testify/require"
)

// server is a real S3 server in a process of its own.
type server struct {
	address string // host and port
}

// startServer starts versitygw, with a user bob who may do nothing. It skips the test when the program is neither named by VERSITYGW nor on PATH:
// go install github.com/versity/versitygw/cmd/versitygw@v1.8.0
func startServer(t *testing.T) *server {
	t.Helper()
	program := os.Getenv("VERSITYGW")
	if program == "" {
		var err error
		if program, err = exec.LookPath("versitygw"); err != nil {
			t.Skip("versitygw is not installed: the S3 tests need it, on PATH or named by VERSITYGW")
		}
	}
	dir := t.TempDir()
	for _, d := range []string{"data", "iam"} {
		require.NoError(t, os.Mkdir(filepath.Join(dir, d), 0o700))
	}
	users := `{"accessAccounts":{"bob":{"access":"bob","secret":"bobs-secret","role":"user"}}}`
	require.NoError(t, os.WriteFile(filepath.Join(dir, "iam", "users.json"), []byte(users), 0o600))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := l.Addr().String()
	require.NoError(t, l.Close())
	cmd := exec.Command(program, "--port", address, "--region", "eu-west-3", "--iam-dir", filepath.Join(dir, "iam"), "--quiet", "posix", filepath.Join(dir, "data"))
	cmd.Env = append(os.Environ(), "ROOT_ACCESS_KEY=root", "ROOT_SECRET_KEY=roots-secret")
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
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
	}, 20*time.Second, 20*time.Millisecond, "versitygw does not answer: %s", &said)
	return &server{address}
}

// as is the environment of a user, who reaches the server through an address: its own, or that of something between.
func as(t *testing.T, address, user, secret string) *Store {
	t.Helper()
	for name, value := range map[string]string{
		"AWS_ENDPOINT_URL": "http://" + address, "AWS_ACCESS_KEY_ID": user, "AWS_SECRET_ACCESS_KEY": secret, "AWS_REGION": "eu-west-3",
		"AWS_EC2_METADATA_DISABLED": "true", "AWS_PROFILE": "", "AWS_CONFIG_FILE": filepath.Join(t.TempDir(), "none"),
		"AWS_SHARED_CREDENTIALS_FILE": filepath.Join(t.TempDir(), "none"),
	} {
		t.Setenv(name, value)
	}
	account, err := Connect(t.Context(), Options{Attempts: 2})
	require.NoError(t, err)
	return account.Store()
}

func (s *server) root(t *testing.T) *Store { return as(t, s.address, "root", "roots-secret") }

// bucket makes a bucket.
func bucket(t *testing.T, s *Store, name string) {
	t.Helper()
	_, err := s.client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: &name})
	require.NoError(t, err)
}

// put writes an object, whatever is there.
func put(t *testing.T, s *Store, at Location, text string) {
	t.Helper()
	require.NoError(t, s.Upload(t.Context(), at, content(text), Condition{}))
}

// content is a text to store.
func content(text string) Content {
	return Content{Body: strings.NewReader(text), Size: int64(len(text))}
}

// get reads an object.
func get(t *testing.T, s *Store, at Location) string {
	t.Helper()
	var b bytes.Buffer
	_, err := s.Download(t.Context(), at, &b, 1<<30)
	require.NoError(t, err)
	return b.String()
}

// cutter stands between a client and a server and cuts connections after so many bytes from either side.
type cutter struct {
	listener net.Listener
	to       string
	// fromServer and fromClient say how many bytes pass through a connection before it is cut; negative: all. They are given the number of the
	// connection, from 0.
	fromServer, fromClient func(connection int) int64
}

func startCutter(t *testing.T, to string, fromServer, fromClient func(int) int64) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	c := &cutter{l, to, fromServer, fromClient}
	done := make(chan struct{})
	go func() {
		defer close(done)
		c.serve()
	}()
	t.Cleanup(func() {
		_ = l.Close()
		<-done
	})
	return l.Addr().String()
}

func (c *cutter) serve() {
	for n := 0; ; n++ {
		client, err := c.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", c.to)
		if err != nil {
			_ = client.Close()
			return
		}
		cut := func() { _, _ = client.Close(), server.Close() }
		go pass(server, client, c.fromClient(n), cut)
		go pass(client, server, c.fromServer(n), cut)
	}
}

// pass copies until it has copied all that may pass, and cuts both ways then.
func pass(to io.Writer, from io.Reader, n int64, cut func()) {
	defer cut()
	if n < 0 {
		_, _ = io.Copy(to, from)
		return
	}
	_, _ = io.CopyN(to, from, n)
}

func always(n int64) func(int) int64 { return func(int) int64 { return n } }

// parts lists the uploads in parts that were begun and neither ended nor taken away.
func parts(t *testing.T, s *Store, bucket string) int {
	t.Helper()
	out, err := s.client.ListMultipartUploads(context.WithoutCancel(t.Context()), &s3.ListMultipartUploadsInput{Bucket: &bucket})
	require.NoError(t, err)
	return len(out.Uploads)
}
